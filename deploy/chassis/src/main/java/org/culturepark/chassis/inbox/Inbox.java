package org.culturepark.chassis.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.deadletter.DeadLetters;
import org.jboss.logging.Logger;

/**
 * Consume once. One event makes one row: the inbox's row and what {@code store} writes stand in one transaction, and an
 * event that comes again changes nothing. What can never be handled becomes a dead letter; a database that is away is
 * waited for.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final EventReader reader;
    private final InboxRows rows;
    private final DeadLetters deadLetters;
    private final Patience patience;

    Inbox(EventReader reader, InboxRows rows, DeadLetters deadLetters, Patience patience) {
        this.reader = reader;
        this.rows = rows;
        this.deadLetters = deadLetters;
        this.patience = patience;
    }

    /**
     * @param store writes the domain's row and schedules its job; it calls no model and trains nothing. It may throw
     *     {@link InvalidEvent} for what the schema cannot say.
     */
    public <E> void receive(ConsumerRecord<byte[], byte[]> message, Class<E> type, Consumer<E> store) {
        patience.whileDatabaseIsAway(() -> {
            try {
                handle(message, type, store);
            } catch (RuntimeException e) {
                bury(message, e);
            }
        });
    }

    /**
     * An event that came another way than over Kafka, in the transaction at hand.
     *
     * @return whether it came for the first time
     */
    @Transactional(TxType.MANDATORY)
    public boolean once(String source, String id, String topic, Runnable store) {
        boolean isFirst = rows.insert(new IncomingEvent(source, id, topic));
        if (isFirst) {
            store.run();
        }
        return isFirst;
    }

    private <E> void handle(ConsumerRecord<byte[], byte[]> message, Class<E> type, Consumer<E> store) {
        IncomingEvent event = IncomingEvent.of(message);
        E content = reader.read(message.topic(), message.value(), type);
        QuarkusTransaction.requiringNew().run(() -> {
            if (rows.insert(event)) {
                store.accept(content);
            }
        });
    }

    private void bury(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) {
        if (Outage.isBehind(cause)) {
            throw cause;
        }
        String reason = cause instanceof InvalidEvent ? cause.getMessage() : "could not be stored: " + root(cause);
        LOG.warnf(
                "Dead letter: topic=%s partition=%d offset=%d reason=%s",
                message.topic(), message.partition(), message.offset(), reason);
        deadLetters.bury(message, reason);
    }

    private static Throwable root(Throwable cause) {
        return cause.getCause() == null || cause.getCause() == cause ? cause : root(cause.getCause());
    }
}
