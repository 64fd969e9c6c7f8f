package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import org.culturepark.chassis.outbox.Outbox;
import org.culturepark.contracts.Topics;
import org.culturepark.generator.event.CollectionCompleted;
import org.culturepark.generator.event.CollectionCompleted.PlannedSeed;

/** Announces collections whose dialogues have all ended. */
@ApplicationScoped
class CollectionOutbox implements Outbox<DialogueCollection> {
    @Override
    public Class<DialogueCollection> rowType() {
        return DialogueCollection.class;
    }

    @Override
    public String topic() {
        return Topics.COLLECTION_COMPLETED;
    }

    @Override
    public String key(DialogueCollection collection) {
        return collection.dataSetId().toString();
    }

    @Override
    public CollectionCompleted event(DialogueCollection collection) {
        CampaignSettings settings = collection.campaign().settings();
        return new CollectionCompleted(
                collection.id(),
                collection.dataSetId(),
                collection.campaign().id(),
                collection.culture(),
                collection.revision(),
                settings.survey(),
                collection.planned(),
                collection.plannedPerSeed().stream()
                        .map(plan -> new PlannedSeed(plan.seedId(), plan.question(), plan.samples()))
                        .toList(),
                collection.completed(),
                collection.failed(),
                settings.holdOut(),
                collection.completedAt().orElseThrow());
    }
}
