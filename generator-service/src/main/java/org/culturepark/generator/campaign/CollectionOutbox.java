package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import org.culturepark.chassis.outbox.Outbox;
import org.culturepark.contracts.Topics;
import org.culturepark.generator.event.CollectionCompleted;

/** Announces collections whose dialogues have all ended. */
@ApplicationScoped
class CollectionOutbox implements Outbox<CollectionEnd> {
    @Override
    public Class<CollectionEnd> rowType() {
        return CollectionEnd.class;
    }

    @Override
    public String topic() {
        return Topics.COLLECTION_COMPLETED;
    }

    @Override
    public String key(CollectionEnd end) {
        return end.event().dataSetId().toString();
    }

    @Override
    public CollectionCompleted event(CollectionEnd end) {
        return end.event();
    }
}
