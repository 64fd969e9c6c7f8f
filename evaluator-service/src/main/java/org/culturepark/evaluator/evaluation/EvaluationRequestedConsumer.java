package org.culturepark.evaluator.evaluation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.inbox.Inbox;
import org.culturepark.chassis.inbox.InvalidEvent;
import org.culturepark.contracts.Topics;
import org.culturepark.evaluator.event.EvaluationRequested;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class EvaluationRequestedConsumer {
    private final Inbox inbox;
    private final EvaluationOrders orders;

    EvaluationRequestedConsumer(Inbox inbox, EvaluationOrders orders) {
        this.inbox = inbox;
        this.orders = orders;
    }

    @Incoming(Topics.EVALUATION_REQUESTED)
    @Blocking
    void consume(ConsumerRecord<byte[], byte[]> record) {
        inbox.receive(record, EvaluationRequested.class, this::order);
    }

    private void order(EvaluationRequested request) {
        try {
            orders.requested(request);
        } catch (UnknownBenchmark e) {
            throw new InvalidEvent("/benchmarks " + e.getMessage());
        }
    }
}
