package org.culturepark.evaluator.plan;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.inbox.Inbox;
import org.culturepark.contracts.Topics;
import org.culturepark.evaluator.event.EvaluationRequested;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class EvaluationRequestedConsumer {
    private final Inbox inbox;
    private final EventOrders orders;

    EvaluationRequestedConsumer(Inbox inbox, EventOrders orders) {
        this.inbox = inbox;
        this.orders = orders;
    }

    @Incoming(Topics.EVALUATION_REQUESTED)
    @Blocking
    void consume(ConsumerRecord<byte[], byte[]> record) {
        inbox.receive(record, EvaluationRequested.class, orders::requested);
    }
}
