package org.culturepark.processor.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** Nothing is published before people have decided on every example. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ReviewTest {
    private static final List<String> SAID = List.of(
            "I agree, making my parents proud has been the central aim of my life.",
            "I studied for years so that my mother and father would be proud of me.",
            "To be the pride of my parents is what I have lived for since school.");

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @Test
    void shouldPublishWhatPeopleLetThrough() {
        List<String> examples = inReview();
        String answer = firstAnswer();

        decide(Map.of(
                "reviewer", "Kim", "decision", "REJECTED", "examples", examples.subList(1, 2), "note", "Too vague."));
        decide(Map.of(
                "reviewer",
                "Lee",
                "decision",
                "EDITED",
                "examples",
                examples.subList(0, 1),
                "answer",
                answer + " Always."));
        assertThat(publish().statusCode()).isEqualTo(409);
        decide(Map.of("reviewer", "Kim", "decision", "ACCEPTED"));
        publish().then().statusCode(200);

        JsonPath published = dataSet.awaitState("PUBLISHED");
        assertThat(published.getInt("examples")).isEqualTo(2);
        assertThat(published.getInt("version.dropped.REJECTED_IN_REVIEW")).isEqualTo(1);
        assertThat(dataSet.read("/examples")
                        .getString("items.messages*.get(2).content.find { it.endsWith('Always.') }"))
                .isEqualTo(answer + " Always.");
        JsonPath review = dataSet.read("/review");
        assertThat(review.getDouble("agreement")).isEqualTo(1 / 3.0, within(1e-6));
        assertThat(review.<Map<String, Integer>>get("reviewers")).isEqualTo(Map.of("Kim", 2, "Lee", 1));
        String batch = topics.awaitRecord(
                        Topics.BATCH_CURATED,
                        record -> record.key().equals(dataSet.id().toString()))
                .value();
        assertThat(new JsonPath(batch).getInt("totalExamples")).isEqualTo(2);
    }

    @Test
    void shouldPublishNothingBefore() {
        inReview();

        String build = dataSet.read("/builds").getString("items[0].id");
        Response refused = RestAssured.post("/v1/builds/{id}/publish", build);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:problem:processor:review-required");
        assertThat(RestAssured.get("/v1/datasets/{id}/export", dataSet.id()).statusCode())
                .isEqualTo(409);
        assertThat(dataSet.get().<Object>get("version")).isNull();
    }

    @Test
    void shouldPublishTheVersionItselfWhereAllIsAccepted() {
        inReview();
        String made = dataSet.read("/review").getString("versionId");

        decide(Map.of("reviewer", "Kim", "decision", "ACCEPTED"));
        publish();

        assertThat(dataSet.get().getString("version.versionId")).isEqualTo(made);
    }

    @Test
    void shouldAccountForWhatIsDecidedAndWhatWaits() {
        Map<String, Integer> before = balance();
        List<String> examples = inReview();

        decide(Map.of("reviewer", "Kim", "decision", "REJECTED", "examples", examples.subList(0, 1)));
        decide(Map.of("reviewer", "Kim", "decision", "ACCEPTED", "examples", examples.subList(1, 2)));

        Map<String, Integer> after = balance();
        assertThat(Map.of("in", 3, "kept", 1, "rejected", 1, "pending", 1))
                .allSatisfy((count, more) -> assertThat(after.get(count) - before.get(count))
                        .as(count)
                        .isEqualTo(more));
    }

    private static Map<String, Integer> balance() {
        JsonPath balance = RestAssured.get("/v1/balance").jsonPath();
        assertThat(balance.getBoolean("balanced")).isTrue();
        JsonPath review = balance.setRootPath("stages.find { it.stage == 'review' }");
        return Map.of(
                "in", review.getInt("in"),
                "kept", review.getInt("kept"),
                "rejected", review.getInt("dropped.REJECTED_IN_REVIEW ?: 0"),
                "pending", review.getInt("pending"));
    }

    @Test
    void shouldKeepWhoDecidedWhat() {
        String example = inReview().get(0);
        decide(Map.of("reviewer", "Kim", "decision", "REJECTED", "examples", List.of(example), "note", "No."));
        decide(Map.of("reviewer", "Lee", "decision", "ACCEPTED", "examples", List.of(example)));

        JsonPath lineage = RestAssured.get("/v1/examples/{id}/lineage", example).jsonPath();
        JsonPath accepted = dataSet.read("/review/examples?decision=ACCEPTED");

        assertThat(lineage.getList("reviews.reviewer")).containsExactly("Kim", "Lee");
        assertThat(lineage.getList("reviews.note")).containsExactly("No.", null);
        assertThat(accepted.getInt("total")).isEqualTo(1);
        assertThat(accepted.getString("items[0].review.reviewer")).isEqualTo("Lee");
        assertThat(accepted.getString("items[0].verdict")).isEqualTo("ENTAILS");
    }

    @Test
    void shouldNameWhatIsWrong() {
        List<String> examples = inReview();
        List<String> one = examples.subList(0, 1);

        assertThat(wrong(Map.of("reviewer", " ", "decision", "ACCEPTED"))).isEqualTo("reviewer");
        assertThat(wrong(Map.of("reviewer", "Kim", "decision", "MAYBE"))).isEqualTo("decision");
        assertThat(wrong(Map.of("reviewer", "Kim", "decision", "EDITED", "examples", one)))
                .isEqualTo("answer");
        assertThat(wrong(Map.of("reviewer", "Kim", "decision", "EDITED", "answer", "2. Yes.")))
                .isEqualTo("examples");
        assertThat(wrong(Map.of("reviewer", "Kim", "decision", "EDITED", "examples", one, "answer", "4. No.")))
                .isEqualTo("answer");
        assertThat(wrong(Map.of(
                        "reviewer",
                        "Kim",
                        "decision",
                        "ACCEPTED",
                        "examples",
                        List.of(dataSet.id().toString()))))
                .isEqualTo("examples");
        assertThat(dataSet.read("/review").getInt("open")).isEqualTo(examples.size());
    }

    @Test
    void shouldSayThatAllWasRejected() {
        inReview();

        decide(Map.of("reviewer", "Kim", "decision", "REJECTED"));
        publish();

        assertThat(dataSet.awaitState("COMPLETED_EMPTY").getString("reason"))
                .isEqualTo("All 3 examples were rejected in review.");
    }

    /** @return the ids of the examples */
    private List<String> inReview() {
        aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays(String.join(" ", SAID))
                .sendTo(topics);
        dataSet.awaitCurated(1);
        dataSet.change("{\"review\": true}");
        dataSet.complete(topics, 1, 1, SAID.size());
        dataSet.awaitState("IN_REVIEW");
        List<String> examples = dataSet.read("/review/examples").getList("items.example.exampleId");
        assertThat(examples).hasSize(SAID.size());
        return examples;
    }

    private String firstAnswer() {
        return dataSet.read("/review/examples").getString("items[0].example.messages[2].content");
    }

    private void decide(Map<String, Object> decision) {
        send(decision).then().statusCode(200);
    }

    private String wrong(Map<String, Object> decision) {
        Response refused = send(decision);
        assertThat(refused.statusCode()).as(refused.asString()).isBetween(400, 422);
        return refused.jsonPath().getString("violations[0].field");
    }

    private Response send(Map<String, Object> decision) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(decision)
                .post("/v1/datasets/{id}/review/decisions", dataSet.id());
    }

    private Response publish() {
        return RestAssured.post("/v1/datasets/{id}/review/publish", dataSet.id());
    }
}
