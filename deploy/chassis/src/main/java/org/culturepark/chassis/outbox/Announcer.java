package org.culturepark.chassis.outbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends what is finished and not yet announced, again and again until the broker has acknowledged it. Replicas may run
 * side by side, since each takes rows that no other holds.
 */
@ApplicationScoped
class Announcer {
    private static final Logger LOG = Logger.getLogger(Announcer.class);

    private final List<Announcement<?>> announcements;
    private final UnannouncedRows rows;
    private final RecordSender sender;
    private volatile boolean stopping;

    Announcer(@All List<Announcement<?>> announcements, UnannouncedRows rows, RecordSender sender) {
        this.announcements = announcements;
        this.rows = rows;
        this.sender = sender;
    }

    @Scheduled(every = "${culturepark.outbox.every:1S}", concurrentExecution = ConcurrentExecution.SKIP)
    void announceAll() {
        announcements.forEach(this::drain);
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        stopping = true;
    }

    private <R extends AnnouncedRow> void drain(Announcement<R> announcement) {
        try {
            boolean more = !stopping;
            while (more && !stopping) {
                more = QuarkusTransaction.requiringNew().call(() -> announceSome(announcement));
            }
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Not announced, will be tried again: rows=%s reason=%s",
                    announcement.rowType().getSimpleName(), e);
        }
    }

    private <R extends AnnouncedRow> boolean announceSome(Announcement<R> announcement) {
        List<R> taken = rows.take(announcement.rowType(), announcement.atOnce());
        sender.sendAll(announcement, taken)
                .ifPresent(reason -> LOG.warnf(
                        "Not all announced, will be tried again: rows=%s reason=%s",
                        announcement.rowType().getSimpleName(), reason));
        return taken.size() == announcement.atOnce() && taken.stream().allMatch(AnnouncedRow::isAnnounced);
    }
}
