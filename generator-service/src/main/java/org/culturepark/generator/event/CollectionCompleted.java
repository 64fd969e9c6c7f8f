package org.culturepark.generator.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All dialogues of a culture in a campaign have ended. May overtake the dialogues themselves. */
public record CollectionCompleted(
        UUID collectionId,
        UUID dataSetId,
        UUID campaignId,
        String culture,
        int revision,
        String survey,
        int planned,
        List<PlannedSeed> plannedPerSeed,
        int completed,
        Map<String, Integer> failed,
        List<String> heldOutQuestions,
        Instant completedAt) {

    /** Samples planned for one seed. */
    public record PlannedSeed(UUID seedId, String question, int samples) {}
}
