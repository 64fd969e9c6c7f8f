package org.culturepark.evaluator.plan;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.inbox.Inbox;
import org.culturepark.contracts.Topics;
import org.culturepark.evaluator.event.ModelTrained;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ModelTrainedConsumer {
    private final Inbox inbox;
    private final EventOrders orders;

    ModelTrainedConsumer(Inbox inbox, EventOrders orders) {
        this.inbox = inbox;
        this.orders = orders;
    }

    @Incoming(Topics.MODEL_TRAINED)
    @Blocking
    void consume(ConsumerRecord<byte[], byte[]> record) {
        inbox.receive(record, ModelTrained.class, orders::modelTrained);
    }
}
