package org.culturepark.processor.dataset;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.inbox.Inbox;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.event.CollectionCompleted;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class CollectionCompletedConsumer {
    private final Inbox inbox;
    private final Intake intake;

    CollectionCompletedConsumer(Inbox inbox, Intake intake) {
        this.inbox = inbox;
        this.intake = intake;
    }

    @Incoming(Topics.COLLECTION_COMPLETED)
    @Blocking
    void consume(ConsumerRecord<byte[], byte[]> message) {
        inbox.receive(message, CollectionCompleted.class, intake::store);
    }
}
