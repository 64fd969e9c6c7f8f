package org.culturepark.processor.separation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.inbox.Inbox;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.event.BenchmarkRegistered;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class BenchmarkRegisteredConsumer {
    private final Inbox inbox;
    private final EvaluationSets sets;

    BenchmarkRegisteredConsumer(Inbox inbox, EvaluationSets sets) {
        this.inbox = inbox;
        this.sets = sets;
    }

    @Incoming(Topics.BENCHMARK_REGISTERED)
    @Blocking
    void consume(ConsumerRecord<byte[], byte[]> message) {
        inbox.receive(message, BenchmarkRegistered.class, sets::store);
    }
}
