package org.culturepark.trainer.event;

import java.util.List;
import java.util.UUID;

/**
 * A part of a data set's version was published. Parts come in any order, doubled or late; the version is whole when
 * all {@code of} are there. Holds what training needs and no more; the schema has the rest.
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
        List<Example> examples) {

    /** A conversation to learn from; it ends with the assistant's message. */
    public record Example(UUID exampleId, List<Message> messages) {}

    /** @param role {@code system}, {@code user} or {@code assistant} */
    public record Message(String role, String content) {}
}
