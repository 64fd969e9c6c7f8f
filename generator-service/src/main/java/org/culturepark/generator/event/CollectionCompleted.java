package org.culturepark.generator.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All dialogues of a culture in a campaign have ended: planned + replaced = completed + failed + dropped. May overtake the
 * dialogues themselves. What a revision says covers all the dialogues of the culture, those of earlier revisions too.
 *
 * @param replaced failed dialogues that others were made in place of
 * @param dropped dialogues that were cancelled, by reason
 */
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
        int replaced,
        Map<String, Integer> dropped,
        List<String> heldOutQuestions,
        Instant completedAt) {

    /** Samples planned for one seed. */
    public record PlannedSeed(UUID seedId, String question, int samples) {}
}
