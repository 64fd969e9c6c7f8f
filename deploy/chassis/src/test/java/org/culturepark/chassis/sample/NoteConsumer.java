package org.culturepark.chassis.sample;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.inbox.Inbox;
import org.culturepark.chassis.inbox.InvalidEvent;
import org.culturepark.contracts.Topics;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class NoteConsumer {
    record Assessed(UUID assessmentId, String model) {}

    private final Inbox inbox;
    private final Notes notes;

    NoteConsumer(Inbox inbox, Notes notes) {
        this.inbox = inbox;
        this.notes = notes;
    }

    @Incoming(Topics.MODEL_ASSESSED)
    @Blocking
    void consume(ConsumerRecord<byte[], byte[]> message) {
        inbox.receive(message, Assessed.class, this::store);
    }

    private void store(Assessed event) {
        if (event.model().equals("unknown")) {
            throw new InvalidEvent("/model: nobody knows it");
        }
        notes.add(event.assessmentId(), event.model());
    }
}
