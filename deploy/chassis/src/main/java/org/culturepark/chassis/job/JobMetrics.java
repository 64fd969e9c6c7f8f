package org.culturepark.chassis.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.culturepark.chassis.database.Sql;

/** How long due jobs have waited for a free thread: {@code culturepark_job_queue_age_seconds{job}}, the oldest of each kind. */
@ApplicationScoped
class JobMetrics {
    private static final String AGES = """
            select task_name, extract(epoch from now() - min(execution_time)) from scheduled_tasks
            where not picked and execution_time <= now() group by task_name
            """;

    private final List<DurableJob> jobs;
    private final Sql sql;
    private final MultiGauge gauge;

    JobMetrics(@All List<DurableJob> jobs, Sql sql, MeterRegistry registry) {
        this.jobs = jobs;
        this.sql = sql;
        this.gauge = MultiGauge.builder("culturepark.job.queue.age")
                .baseUnit("seconds")
                .description("How long the oldest due job has waited")
                .register(registry);
    }

    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        List<Waiting> waiting = sql.list(AGES, row -> new Waiting(row.getString(1), row.getDouble(2)));
        gauge.register(
                jobs.stream()
                        .<Row<?>>map(job -> Row.of(Tags.of("job", job.name()), age(waiting, job.name())))
                        .toList(),
                true);
    }

    private static double age(List<Waiting> waiting, String job) {
        return waiting.stream()
                .filter(kind -> kind.job().equals(job))
                .mapToDouble(Waiting::seconds)
                .findFirst()
                .orElse(0);
    }

    private record Waiting(String job, double seconds) {}
}
