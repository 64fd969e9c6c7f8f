package org.culturepark.processor.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Part {@code number} of {@code of} of a version, as sent on {@code culturepark.batch-curated.v1}. It may be observed
 * once the whole version is stored, so whoever reads one batch can count on the others.
 */
public record BatchCurated(
        UUID batchId,
        UUID dataSetId,
        UUID versionId,
        String contentHash,
        UUID campaignId,
        String culture,
        String people,
        int number,
        int of,
        int totalExamples,
        List<String> heldOutQuestions,
        List<CuratedExample> examples,
        Instant curatedAt) {

    public record CuratedExample(
            UUID exampleId,
            String question,
            int code,
            List<Message> messages,
            UUID opinionId,
            UUID dialogueId,
            int turn) {}

    /** One message of a chat; {@code role} is {@code system}, {@code user} or {@code assistant}. */
    public record Message(String role, String content) {}
}
