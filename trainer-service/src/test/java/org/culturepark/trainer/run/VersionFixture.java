package org.culturepark.trainer.run;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.TestTopics;
import org.culturepark.trainer.registry.ModelName;

/** A version of a data set that is unlike any other test's, and its batches as another service would send them. */
record VersionFixture(UUID versionId, UUID dataSetId, String culture, int of, int examplesABatch, int total) {

    static VersionFixture aVersion() {
        return new VersionFixture(UUID.randomUUID(), UUID.randomUUID(), "Korean", 1, 2, 2);
    }

    VersionFixture of(String otherCulture) {
        return new VersionFixture(versionId, dataSetId, otherCulture, of, examplesABatch, total);
    }

    VersionFixture inBatches(int number) {
        return new VersionFixture(versionId, dataSetId, culture, number, examplesABatch, number * examplesABatch);
    }

    VersionFixture announcing(int examples) {
        return new VersionFixture(versionId, dataSetId, culture, of, examplesABatch, examples);
    }

    UUID runId() {
        return Identity.of("run", versionId);
    }

    String model() {
        return ModelName.of(culture, versionId).value();
    }

    UUID batchId(int number) {
        return Identity.of("batch", versionId, number);
    }

    VersionFixture send(TestTopics topics, int... numbers) {
        for (int number : numbers) {
            topics.send(Topics.BATCH_CURATED, dataSetId.toString(), batchId(number), json(number));
        }
        return this;
    }

    String json(int number) {
        return """
            {"batchId": "%s", "dataSetId": "%s", "versionId": "%s", "contentHash": "%s", "campaignId": "%s",
             "culture": "%s", "people": "Koreans", "number": %d, "of": %d, "totalExamples": %d,
             "heldOutQuestions": ["Q30"], "examples": [%s], "curatedAt": "2026-01-01T10:02:00Z"}
            """.formatted(
                        batchId(number),
                        dataSetId,
                        versionId,
                        "ab".repeat(32),
                        dataSetId,
                        culture,
                        number,
                        of,
                        total,
                        examples(number));
    }

    private String examples(int number) {
        return IntStream.rangeClosed(1, examplesABatch)
                .mapToObj(index -> example("answer %d of batch %d".formatted(index, number)))
                .collect(Collectors.joining(", "));
    }

    private static String example(String answer) {
        List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        return """
            {"exampleId": "%s", "question": "Q27", "code": 2, "opinionId": "%s", "dialogueId": "%s", "turn": 1,
             "messages": [{"role": "user", "content": "Do you agree? 1 agree, 2 disagree"},
                          {"role": "assistant", "content": "%s"}]}\
            """.formatted(ids.get(0), ids.get(1), ids.get(2), answer);
    }
}
