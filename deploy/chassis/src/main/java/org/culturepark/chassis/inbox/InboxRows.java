package org.culturepark.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.culturepark.chassis.trace.Traces;

@ApplicationScoped
class InboxRows {
    private final EntityManager entityManager;
    private final Clock clock;

    InboxRows(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Whether the event is seen for the first time; another replica that stores the same one now is waited for. */
    boolean insert(IncomingEvent event) {
        return entityManager
                        .createNativeQuery("insert into inbox (source, event_id, topic, traceparent, received_at)"
                                + " values (:source, :id, :topic, cast(:traceparent as text), :now)"
                                + " on conflict do nothing")
                        .setParameter("source", event.source())
                        .setParameter("id", event.id())
                        .setParameter("topic", event.topic())
                        .setParameter("traceparent", Traces.current().orElse(null))
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }
}
