package org.culturepark.processor.dataset;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.inbox.Inbox;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.event.DialogueGenerated;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class DialogueGeneratedConsumer {
    private final Inbox inbox;
    private final Intake intake;

    DialogueGeneratedConsumer(Inbox inbox, Intake intake) {
        this.inbox = inbox;
        this.intake = intake;
    }

    @Incoming(Topics.DIALOGUE_GENERATED)
    @Blocking
    void consume(ConsumerRecord<byte[], byte[]> message) {
        inbox.receive(message, DialogueGenerated.class, intake::store);
    }
}
