package org.culturepark.processor.build;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions made again, with the same parameters and with others. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ReplayTest {
    private static final List<String> SAID = List.of(
            "A central aim of my life is to make my parents proud.",
            "I agree, making my parents proud has been the central aim of my life, and it still is.",
            "I want my mother and my father to be proud of what I do.");

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @BeforeEach
    void publishAVersion() {
        SAID.forEach(text -> aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays(text)
                .sendTo(topics));
        dataSet.complete(topics, 1, 3, 2);
        dataSet.awaitState("PUBLISHED");
    }

    @Test
    void givesTheSameHashForTheSameParameters() {
        JsonPath again = replay("{}");

        assertThat(again.getString("contentHash")).isEqualTo(dataSet.get().getString("version.contentHash"));
        assertThat(again.getString("versionId")).isEqualTo(dataSet.get().getString("version.versionId"));
    }

    @Test
    void changesOnlyWhatAnotherKShould() {
        JsonPath one = replay("{\"selection\": {\"samplesPerQuestion\": 1}}");

        assertThat(one.getInt("examples")).isEqualTo(1);
        assertThat(one.getInt("opinions")).isEqualTo(3);
        assertThat(one.<Map<String, Integer>>get("dropped")).isEqualTo(Map.of("NOT_REPRESENTATIVE", 2));
        assertThat(one.getInt("parameters.selection.seed")).isEqualTo(42);
        assertThat(one.getString("contentHash")).isNotEqualTo(dataSet.get().getString("version.contentHash"));
    }

    @Test
    void announcesAReplayOnlyOnceItIsPublished() {
        JsonPath one = replay("{\"selection\": {\"samplesPerQuestion\": 1}}");
        String version = one.getString("versionId");
        assertThat(one.getString("publishedAt")).isNull();
        assertThat(dataSet.get().getString("version.versionId")).isNotEqualTo(version);

        given().post("/v1/builds/" + one.getString("id") + "/publish").then().statusCode(200);

        topics.awaitRecord(Topics.BATCH_CURATED, batch -> batch.value().contains(version));
        assertThat(dataSet.get().getString("version.versionId")).isEqualTo(version);
    }

    @Test
    void makesAReplayOnceUnderOneKey() {
        String first = request("{}", "once").getString("id");

        assertThat(request("{}", "once").getString("id")).isEqualTo(first);
        assertThat(dataSet.read("/builds").getInt("total")).isEqualTo(2);
    }

    @Test
    void refusesToReplayWhatWasNeverWhole() {
        TestDataSet open = TestDataSet.create();
        aDialogueOf(open).theDelegateSays(SAID.get(0)).sendTo(topics);
        open.awaitCurated(1);

        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/datasets/" + open.id() + "/builds")
                .then()
                .statusCode(409);
    }

    @Test
    void namesTheFieldThatIsOutOfBounds() {
        JsonPath problem = given().contentType(ContentType.JSON)
                .body("{\"selection\": {\"samplesPerQuestion\": 0}}")
                .post("/v1/datasets/" + dataSet.id() + "/builds")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(problem.getString("violations.field")).contains("selection.samplesPerQuestion");
    }

    private JsonPath replay(String body) {
        String id = request(body, body).getString("id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> build(id).getString("state").equals("BUILT"));
        return build(id);
    }

    private static JsonPath build(String id) {
        return RestAssured.get("/v1/builds/" + id).jsonPath();
    }

    private JsonPath request(String body, String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/datasets/" + dataSet.id() + "/builds")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
    }
}
