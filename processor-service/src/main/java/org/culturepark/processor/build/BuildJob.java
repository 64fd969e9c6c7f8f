package org.culturepark.processor.build;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.processor.dataset.JobNames;

/** Makes a version. */
@ApplicationScoped
class BuildJob implements DurableJob {
    private final Builds builds;
    private final Maker maker;
    private final Timer timer;

    BuildJob(Builds builds, Maker maker, MeterRegistry metrics) {
        this.builds = builds;
        this.maker = maker;
        this.timer = Timer.builder("culturepark.assembly")
                .description("Selection and augmentation of one data set")
                .register(metrics);
    }

    @Override
    public String name() {
        return JobNames.ASSEMBLY;
    }

    @Override
    public void run(UUID buildId) {
        builds.start(buildId).ifPresent(plan -> timer.record(() -> builds.end(buildId, maker.make(plan))));
    }

    @Override
    public void giveUp(UUID buildId, String reason) {
        builds.fail(buildId, reason);
    }
}
