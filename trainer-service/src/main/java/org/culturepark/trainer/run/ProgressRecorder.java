package org.culturepark.trainer.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Stores how far a training is, for the live curve and the metrics, and stops it when the service stops. */
@ApplicationScoped
class ProgressRecorder {
    private final RunRepository runs;
    private final Curves curves;
    private final TrainingMetrics metrics;
    private final TrainingConfig config;
    private final Clock clock;
    private volatile boolean stopping;

    ProgressRecorder(RunRepository runs, Curves curves, TrainingMetrics metrics, TrainingConfig config, Clock clock) {
        this.runs = runs;
        this.curves = curves;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
    }

    LiveProgress follow(Assignment assignment) {
        return new LiveProgress(
                report -> record(assignment, report),
                () -> stopping || Thread.currentThread().isInterrupted(),
                config.progressInterval(),
                clock);
    }

    void ended() {
        metrics.idle();
    }

    /** Before the job runner waits for its jobs to end. */
    void stop(@Observes @Priority(1) ShutdownEvent shutdown) {
        stopping = true;
    }

    private boolean record(Assignment assignment, ProgressReport report) {
        metrics.at(report);
        return QuarkusTransaction.requiringNew().call(() -> {
            Run run = runs.lock(assignment.runId());
            if (!run.isRunning(assignment.start())) {
                return false;
            }
            curves.add(run.id(), report);
            run.progress(report);
            return true;
        });
    }
}
