package org.culturepark.processor.separation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.TestDataSet;
import org.culturepark.processor.embedding.Payer;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** What overlaps an evaluation set is flagged and left out. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class SeparationTest {
    private static final Payer PAYER = new Payer("separation", "Korean");
    private static final String PROUD = "A central aim of my life is to make both my dear parents proud.";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @Inject
    Separation separation;

    @Inject
    EvaluationSets sets;

    @Test
    void findsTextsThatSayWhatAnItemOfTheVsmAsks() {
        List<String> texts = List.of(
                "I think steady effort is the surest way to results.",
                "I hold that being sure of keeping your job is everything.",
                "I want to make my parents proud of me.");

        assertThat(separation.overlapping(PAYER, texts, List.of("vsm13"), 0.8))
                .containsExactlyInAnyOrder(texts.get(0), texts.get(1));
        assertThat(separation.overlapping(PAYER, texts, List.of(), 0.8)).isEmpty();
    }

    @Test
    void leavesOutWhatOverlapsARegisteredSetAndSaysSo() {
        UUID id = register("To make both my dear parents proud, said the remark, is all that counts!");
        aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays(PROUD + " I want my mother and my father to be proud of what I do.")
                .sendTo(topics);

        dataSet.complete(topics, 1, 1, 5);

        JsonPath published = dataSet.awaitState("PUBLISHED");
        assertThat(published.<Map<String, Integer>>get("version.dropped")).isEqualTo(Map.of("OVERLAPS_EVALUATION", 1));
        assertThat(published.<String>getList("version.parameters.evaluationSets"))
                .contains("vsm13", id.toString());
        assertThat(published.getInt("examples")).isEqualTo(1);
    }

    @Test
    void buriesASetThatWasHashedInAnUnknownWay() {
        UUID id = UUID.randomUUID();
        topics.send(Topics.BENCHMARK_REGISTERED, "Korean", id, event(id, "crc32", "1"));

        topics.awaitEvent(Topics.deadLetterTopicOf(Topics.BENCHMARK_REGISTERED), id);
        given().get("/v1/dead-letters?size=200").then().statusCode(200);
        assertThat(sets.ids()).doesNotContain(id.toString());
    }

    private UUID register(String text) {
        UUID id = UUID.randomUUID();
        String hashes = WordRuns.hashes(text, 5).mapToObj(String::valueOf).collect(Collectors.joining(","));
        topics.send(Topics.BENCHMARK_REGISTERED, "Korean", id, event(id, "murmur3-64", hashes));
        Awaitility.await().until(() -> sets.ids().contains(id.toString()));
        return id;
    }

    private static String event(UUID id, String hash, String hashes) {
        return """
                {"benchmarkId": "%s", "name": "Remarks", "culture": "Korean", "contentHash": "%s",
                 "shingles": {"words": 5, "hash": "%s"}, "hashes": [%s], "registeredAt": "2026-01-01T10:06:00Z"}""".formatted(id, "ab".repeat(32), hash, hashes);
    }
}
