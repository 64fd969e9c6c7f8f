package org.culturepark.trainer.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.culturepark.trainer.run.RunApi.awaitState;
import static org.culturepark.trainer.run.VersionFixture.aVersion;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** What people decide about models, and what follows for endpoints and for who chats with a culture. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ServingStub.class)
class PromotionTest {
    private final TestTopics topics = TestTopics.ofRunningTest();
    private final String culture = "Culture-" + UUID.randomUUID().toString().substring(0, 8);

    ServingStub serving;

    @Test
    void shouldAnswerForACultureWithItsPromotedModel() {
        String first = served();
        String second = served();
        given().get("/v1/models/{name}", second)
                .then()
                .body("number", equalTo(2))
                .body("stage", equalTo("CANDIDATE"));
        chat(false).statusCode(404).body("detail", containsString(culture));

        post(first, "promote").statusCode(200).body("stage", equalTo("PROMOTED"));
        chat(false).statusCode(200).body("choices[0].message.content", equalTo("whole"));
        assertThat(serving.chats()).last().isEqualTo(first);

        post(second, "promote").statusCode(200);
        chat(true).statusCode(200).contentType("text/event-stream").body(containsString("data: [DONE]"));
        assertThat(serving.chats()).last().isEqualTo(second);
        given().get("/v1/models/{name}", first).then().body("stage", equalTo("CANDIDATE"));

        post(second, "rollback").statusCode(200).body("stage", equalTo("CANDIDATE"));
        chat(false).statusCode(200);
        assertThat(serving.chats()).last().isEqualTo(first);
        post(first, "archive").statusCode(409).body("type", equalTo("urn:problem:trainer:model-promoted"));
        post(second, "rollback").statusCode(409);
    }

    @Test
    void shouldUnloadWhatIsArchivedAndLoadItAgainWhenRestored() {
        String model = served();

        post(model, "archive").statusCode(200);

        await().until(() -> !serving.has(model));
        await().untilAsserted(() -> given().get("/v1/models/{name}", model)
                .then()
                .body("serving.loaded", equalTo(false))
                .body("serving.reason", equalTo("it is archived")));
        post(model, "promote").statusCode(200);
        await().until(() -> serving.has(model));
    }

    @Test
    void shouldNameTheFieldOfAChatWithoutModel() {
        given().contentType("application/json")
                .body("{\"messages\": []}")
                .post("/v1/chat/completions")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("model"));
        given().contentType("application/json")
                .body("[]")
                .post("/v1/chat/completions")
                .then()
                .statusCode(400);
    }

    @Test
    void shouldKeepWhatTheEvaluatorSaysAndPromoteAsItSays() {
        VersionFixture version = aVersion().of(culture).send(topics, 1);
        awaitState(version.runId(), RunState.SERVED);

        assess(version.runId(), version.model(), "HOLD", "2026-01-02T00:00:00Z");
        awaitVerdict(version.model(), "HOLD").body("stage", equalTo("CANDIDATE"));
        assess(version.runId(), version.model(), "PROMOTE", "2026-01-03T00:00:00Z");
        awaitVerdict(version.model(), "PROMOTE").body("stage", equalTo("PROMOTED"));

        post(version.model(), "rollback").statusCode(200);
        assess(version.runId(), version.model(), "PROMOTE", "2026-01-01T00:00:00Z");
        assess(version.runId(), "another", "PROMOTE", "2026-01-04T00:00:00Z");
        var letter = topics.awaitRecord(
                Topics.deadLetterTopicOf(Topics.MODEL_ASSESSED),
                record -> record.value().contains(version.runId().toString()));
        assertThat(TestTopics.header(letter, "dead-letter-reason").orElseThrow())
                .contains("made no model another");
        awaitVerdict(version.model(), "PROMOTE")
                .body("stage", equalTo("CANDIDATE"))
                .body("assessment.assessedAt", equalTo("2026-01-03T00:00:00Z"));
    }

    private void assess(UUID run, String model, String verdict, String at) {
        UUID id = UUID.randomUUID();
        topics.send(Topics.MODEL_ASSESSED, culture, id, """
                {"assessmentId": "%s", "runId": "%s", "model": "%s", "culture": "%s", "verdict": "%s",
                 "reasons": ["As it is."], "evaluationIds": [], "assessedAt": "%s"}""".formatted(id, run, model, culture, verdict, at));
    }

    private static ValidatableResponse awaitVerdict(String model, String verdict) {
        await().untilAsserted(() ->
                given().get("/v1/models/{name}", model).then().body("assessment.verdict", equalTo(verdict)));
        return given().get("/v1/models/{name}", model).then();
    }

    private String served() {
        VersionFixture version = aVersion().of(culture).send(topics, 1);
        awaitState(version.runId(), RunState.SERVED);
        return version.model();
    }

    private static ValidatableResponse post(String model, String what) {
        return given().post("/v1/models/{name}/{what}", model, what).then();
    }

    private ValidatableResponse chat(boolean stream) {
        return given().contentType("application/json")
                .body("{\"model\": \"culture:%s\", \"stream\": %b, \"messages\": []}".formatted(culture, stream))
                .post("/v1/chat/completions")
                .then();
    }
}
