package org.culturepark.trainer.run;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.inbox.Inbox;
import org.culturepark.contracts.Topics;
import org.culturepark.trainer.event.BatchCurated;
import org.culturepark.trainer.version.VersionService;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stores batches, and queues a run with the batch that makes its version whole. */
@ApplicationScoped
class BatchCuratedConsumer {
    private final Inbox inbox;
    private final VersionService versions;
    private final RunQueue queue;

    BatchCuratedConsumer(Inbox inbox, VersionService versions, RunQueue queue) {
        this.inbox = inbox;
        this.versions = versions;
        this.queue = queue;
    }

    @Incoming(Topics.BATCH_CURATED)
    @Blocking
    void consume(ConsumerRecord<byte[], byte[]> message) {
        inbox.receive(message, BatchCurated.class, this::store);
    }

    private void store(BatchCurated batch) {
        versions.store(batch).ifPresent(queue::add);
    }
}
