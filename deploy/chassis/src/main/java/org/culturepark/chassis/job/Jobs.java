package org.culturepark.chassis.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.culturepark.chassis.trace.Traces;

/** Schedules durable jobs, in the transaction at hand: the job exists when, and only when, that commits. */
@ApplicationScoped
public class Jobs {
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
}
