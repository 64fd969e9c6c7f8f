package org.culturepark.trainer.registry;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.inbox.Inbox;
import org.culturepark.contracts.Topics;
import org.culturepark.trainer.event.ModelAssessed;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps with each model what the evaluator says of it. */
@ApplicationScoped
class ModelAssessedConsumer {
    private final Inbox inbox;
    private final PromotionService promotions;

    ModelAssessedConsumer(Inbox inbox, PromotionService promotions) {
        this.inbox = inbox;
        this.promotions = promotions;
    }

    @Incoming(Topics.MODEL_ASSESSED)
    @Blocking
    void consume(ConsumerRecord<byte[], byte[]> message) {
        inbox.receive(message, ModelAssessed.class, promotions::assessed);
    }
}
