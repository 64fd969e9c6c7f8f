package org.culturepark.chassis.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.culturepark.chassis.trace.Traces;
import org.jboss.logging.Logger;

/** Schedules durable jobs, in the transaction at hand: the job exists when, and only when, that commits. */
@ApplicationScoped
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);

    private final SchedulerClient client;
    private final Clock clock;

    Jobs(DataSource dataSource, Clock clock) {
        this.client = SchedulerClient.Builder.create(dataSource).build();
        this.clock = clock;
    }

    /**
     * As soon as may be. A job of this name and subject that is waiting or running already stays the only one; a job
     * that may be woken while it runs therefore looks again before it ends, or throws {@link NotYet}.
     */
    public void schedule(String jobName, UUID subject) {
        scheduleAt(jobName, subject, clock.instant());
    }

    public void scheduleAt(String jobName, UUID subject, Instant when) {
        String traceparent = Traces.current().orElse("");
        client.scheduleIfNotExists(new TaskInstance<>(jobName, subject.toString(), traceparent), when);
    }

    /** As soon as may be, even if it is waiting for a later time; one that is running at the moment is left to itself. */
    public void wake(String jobName, UUID subject) {
        String traceparent = Traces.current().orElse("");
        try {
            client.schedule(
                    new TaskInstance<>(jobName, subject.toString(), traceparent),
                    clock.instant(),
                    ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException e) {
            LOG.debugf("Job is running already: job=%s subject=%s", jobName, subject);
        }
    }
}
