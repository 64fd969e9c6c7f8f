package org.culturepark.processor.build;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
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
            "I want my mother and my father to be proud of what I do. My parents are proud.");

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

    /** Of the four two have more than twelve words; with other filters the stored verdicts still hold. */
    @Test
    void appliesOtherFiltersToWhatIsStored() {
        JsonPath longer = replay("{\"filters\": {\"minWords\": 13}}");

        assertThat(longer.<Map<String, Integer>>get("filtered")).isEqualTo(Map.of("TOO_SHORT", 2));
        assertThat(longer.getInt("opinions")).isEqualTo(2);
        assertThat(replay("{\"filters\": {\"minWords\": 6}}").getString("contentHash"))
                .isEqualTo(dataSet.get().getString("version.contentHash"));
    }

    /** What a filter dropped was never judged; where the verifier costs nothing, it is now. */
    @Test
    void judgesWhatAFilterNoLongerDropsOnlyWhereThatIsFree() {
        JsonPath lax = replay("{\"filters\": {\"minWords\": 3}}");

        assertThat(lax.getInt("extracted")).isEqualTo(4);
        assertThat(lax.<Map<String, Integer>>get("filtered").keySet()).doesNotContain("TOO_SHORT", "NOT_JUDGED");
    }

    /** All three say nearly the same of their parents: none of them is within 0 of another, all are within 1. */
    @Test
    void leavesOutWhatIsTooNearWithinACluster() {
        String one =
                "{\"selection\": {\"representative\": \"THRESHOLD\", \"samplesPerQuestion\": 1, \"threshold\": %s}}";

        JsonPath lax = replay(one.formatted("1"));
        JsonPath strict = replay(one.formatted("0"));

        assertThat(lax.getInt("examples")).isEqualTo(3);
        assertThat(strict.getInt("examples")).isEqualTo(1);
        assertThat(strict.<Map<String, Integer>>get("dropped")).isEqualTo(Map.of("NOT_REPRESENTATIVE", 2));
    }

    @Test
    void cutsWhatIsOverACapAndLeavesOutWhatIsUnderAFloor() {
        JsonPath capped = replay("{\"selection\": {\"samplesPerQuestion\": 3, \"maxPerQuestion\": 2}}");
        JsonPath few = replay("{\"selection\": {\"samplesPerQuestion\": 3, \"maxExamples\": 1}}");

        assertThat(capped.getInt("examples")).isEqualTo(2);
        assertThat(capped.<Map<String, Integer>>get("dropped")).isEqualTo(Map.of("OVER_CAP", 1));
        assertThat(few.<Map<String, Integer>>get("dropped")).isEqualTo(Map.of("OVER_CAP", 2));
        JsonPath floor = ended("{\"selection\": {\"samplesPerQuestion\": 3, \"minPerQuestion\": 4}}", "EMPTY");
        assertThat(floor.<Map<String, Integer>>get("dropped")).isEqualTo(Map.of("UNDER_FLOOR", 3));
        assertThat(floor.getString("reason")).contains("3 UNDER_FLOOR");
        JsonPath small = ended("{\"selection\": {\"samplesPerQuestion\": 3, \"minExamples\": 4}}", "EMPTY");
        assertThat(small.<Map<String, Integer>>get("dropped")).isEqualTo(Map.of("UNDER_FLOOR", 3));
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
        return ended(body, "BUILT");
    }

    private JsonPath ended(String body, String state) {
        JsonPath build = dataSet.build(body);
        assertThat(build.getString("state")).isEqualTo(state);
        return build;
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
