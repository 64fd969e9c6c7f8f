package org.culturepark.processor.version;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.processor.dataset.Collection;
import org.culturepark.processor.dataset.JobNames;

/** Makes the version of a data set that is whole. */
@ApplicationScoped
class AssemblyJob implements DurableJob {
    private final Assembly assembly;
    private final Assembler assembler;
    private final Clock clock;
    private final Timer timer;

    AssemblyJob(Assembly assembly, Assembler assembler, Clock clock, MeterRegistry metrics) {
        this.assembly = assembly;
        this.assembler = assembler;
        this.clock = clock;
        this.timer = Timer.builder("culturepark.assembly")
                .description("Selection and augmentation of one data set")
                .register(metrics);
    }

    @Override
    public String name() {
        return JobNames.ASSEMBLY;
    }

    @Override
    public void run(UUID collectionId) {
        Collection collection = assembly.collection(collectionId);
        if (collection.isAssembled()) {
            return;
        }
        Draft draft = timer.record(() -> assembler.assemble(collection.event(), assembly.kept(collection.dataSetId())));
        assembly.publish(collectionId, draft, clock.instant());
    }

    @Override
    public void giveUp(UUID collectionId, String reason) {
        assembly.fail(collectionId, reason, clock.instant());
    }
}
