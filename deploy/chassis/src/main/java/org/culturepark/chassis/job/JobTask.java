package org.culturepark.chassis.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.inbox.Outage;
import org.culturepark.chassis.trace.Traces;
import org.jboss.logging.Logger;

/** One {@link DurableJob} as a task of the scheduler; the task's data is the trace that scheduled it. */
final class JobTask {
    private static final Logger LOG = Logger.getLogger(JobTask.class);
    private static final Duration DATABASE_PAUSE = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 8;

    private final DurableJob job;
    private final Duration retryDelay;
    private final Tracer tracer;
    private final Clock clock;

    JobTask(DurableJob job, Duration retryDelay, Tracer tracer, Clock clock) {
        this.job = job;
        this.retryDelay = retryDelay;
        this.tracer = tracer;
        this.clock = clock;
    }

    Task<String> asTask() {
        return Tasks.custom(job.name(), String.class)
                .onFailure(this::onFailure)
                .onDeadExecutionRevive()
                .execute(this::execute);
    }

    private CompletionHandler<String> execute(TaskInstance<String> instance, ExecutionContext context) {
        Span span = tracer.spanBuilder("job " + job.name())
                .setParent(Traces.contextOf(instance.getData()))
                .startSpan();
        try (Scope scope = span.makeCurrent()) {
            job.run(UUID.fromString(instance.getId()));
            return new OnCompleteRemove<>();
        } catch (Exception e) {
            return again(pause(e).orElseThrow(() -> new JobFailed(e)));
        } finally {
            span.end();
        }
    }

    private static Optional<Duration> pause(Exception failure) {
        if (Interruption.isBehind(failure)) {
            // Cleared, or the database could not be told to give the work to another replica.
            boolean cleared = Thread.interrupted();
            LOG.infof("Job given back: interrupted=%s", cleared);
            return Optional.of(Duration.ZERO);
        }
        if (failure instanceof Passing passing) {
            return passing.tryAgainAfter();
        }
        return Outage.isBehind(failure) ? Optional.of(DATABASE_PAUSE) : Optional.empty();
    }

    private CompletionHandler<String> again(Duration pause) {
        return (complete, operations) ->
                operations.reschedule(complete, clock.instant().plus(pause));
    }

    private void onFailure(ExecutionComplete complete, ExecutionOperations<String> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        String subject = complete.getExecution().getId();
        String reason = complete.getCause().map(JobTask::reason).orElse("unknown");
        LOG.warnf(
                "Job failed: job=%s subject=%s try=%d of=%d reason=%s",
                job.name(), subject, failures, job.attempts(), reason);
        if (failures >= job.attempts()) {
            // In one transaction: who schedules the subject again as soon as it has failed must not meet the old job.
            QuarkusTransaction.requiringNew().run(() -> {
                job.giveUp(UUID.fromString(subject), reason);
                operations.stop();
            });
            return;
        }
        Duration pause = retryDelay.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        operations.reschedule(complete, clock.instant().plus(pause));
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure instanceof JobFailed ? failure.getCause() : failure;
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
