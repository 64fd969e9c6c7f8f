package org.culturepark.chassis.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.job.JobConfig.Role;

/** Runs the service's durable jobs on this replica, unless it plays the front only. */
@ApplicationScoped
class JobRunner {
    private final List<DurableJob> jobs;
    private final DataSource dataSource;
    private final JobConfig config;
    private final Tracer tracer;
    private final Clock clock;
    private final Sql sql;
    private Optional<Scheduler> scheduler = Optional.empty();

    JobRunner(
            @All List<DurableJob> jobs,
            @io.quarkus.agroal.DataSource("jobs") DataSource dataSource,
            JobConfig config,
            Tracer tracer,
            Clock clock,
            Sql sql) {
        this.jobs = jobs;
        this.dataSource = dataSource;
        this.config = config;
        this.tracer = tracer;
        this.clock = clock;
        this.sql = sql;
    }

    void start(@Observes StartupEvent event) {
        if (jobs.isEmpty() || config.role() == Role.FRONT) {
            return;
        }
        Scheduler started = build();
        started.start();
        scheduler = Optional.of(started);
    }

    private Scheduler build() {
        List<Task<?>> tasks = jobs.stream()
                .<Task<?>>map(job -> new JobTask(job, config.retryDelay(), tracer, clock, sql).asTask())
                .toList();
        return Scheduler.create(dataSource, tasks)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .threads(config.threads())
                // Never more than there are threads: what is taken and only waits sends no heartbeat, is held for dead
                // and runs twice
                .pollUsingLockAndFetch(0.99, 1.0)
                .pollingInterval(config.polling())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(config.shutdownWait())
                .build();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.ifPresent(Scheduler::stop);
    }
}
