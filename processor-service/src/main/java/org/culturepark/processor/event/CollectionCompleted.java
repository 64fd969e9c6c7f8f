package org.culturepark.processor.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All dialogues of a culture have ended. What assembly reads of {@code culturepark.collection-completed.v1}.
 *
 * @param revision from 1; a higher one replaces a lower one
 * @param completed dialogues that were announced: the data set is whole when so many have arrived
 */
public record CollectionCompleted(
        UUID collectionId,
        UUID dataSetId,
        UUID campaignId,
        String culture,
        int revision,
        List<PlannedSamples> plannedPerSeed,
        int completed,
        Map<String, Integer> failed,
        List<String> heldOutQuestions) {

    public record PlannedSamples(UUID seedId, String question, int samples) {}
}
