package org.culturepark.chassis.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Execution;
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
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.inbox.Outage;
import org.culturepark.chassis.trace.Traces;
import org.jboss.logging.Logger;

/** One {@link DurableJob} as a task of the scheduler; the task's data is the trace that scheduled it. */
final class JobTask {
    private static final Logger LOG = Logger.getLogger(JobTask.class);
    private static final Duration DATABASE_PAUSE = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 8;
    private static final String REMOVE =
            "delete from scheduled_tasks where task_name = ? and task_instance = ? and version = ?";

    private final DurableJob job;
    private final Duration retryDelay;
    private final Tracer tracer;
    private final Clock clock;
    private final Sql sql;

    JobTask(DurableJob job, Duration retryDelay, Tracer tracer, Clock clock, Sql sql) {
        this.sql = sql;
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
            giveUp(complete.getExecution(), reason);
            return;
        }
        Duration pause = retryDelay.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        operations.reschedule(complete, clock.instant().plus(pause));
    }

    /**
     * In one transaction, which the scheduler's own removal cannot join: who schedules the subject again as soon as it has
     * failed must not meet the old job. Where another replica has taken the job over, that one decides.
     */
    private void giveUp(Execution execution, String reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (sql.update(REMOVE, job.name(), execution.getId(), execution.version) > 0) {
                job.giveUp(UUID.fromString(execution.getId()), reason);
            }
        });
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure instanceof JobFailed ? failure.getCause() : failure;
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
