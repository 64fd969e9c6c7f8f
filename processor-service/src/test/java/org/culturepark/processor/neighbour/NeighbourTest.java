package org.culturepark.processor.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** Which training examples a text is like, and whether it says what was trained on. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class NeighbourTest {
    private static final String PROUD = "I agree, making my parents proud has been the central aim of my life.";
    private static final String ALIKE = "Pride of my mother and father matters to me.";
    private static final String UNLIKE = "The bicycle was left in front of the station.";
    private static final String QUOTING = "She wrote: has been the central aim of my life, and left.";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @Test
    void shouldFindTheNearestExampleAndItsLineage() {
        publish();

        JsonPath found = ask(Map.of("texts", List.of(ALIKE, UNLIKE))).jsonPath();

        String example = found.getString("texts[0].nearest[0].exampleId");
        assertThat(found.getString("texts[0].nearest[0].opinion")).isEqualTo(PROUD);
        assertThat(found.getDouble("texts[0].nearest[0].cosine"))
                .isGreaterThan(found.getDouble("texts[1].nearest[0].cosine"));
        RestAssured.get("/v1/examples/{id}/lineage", example).then().statusCode(200);
    }

    @Test
    void shouldSayWhatOverlapsWithWhatIsTaught() {
        publish();
        String question = RestAssured.get(
                        "/v1/examples/{id}/lineage", dataSet.read("/examples").getString("items[0].exampleId"))
                .jsonPath()
                .getString("cell.text");

        JsonPath found = ask(Map.of("texts", List.of(PROUD, QUOTING, question, ALIKE, UNLIKE), "limit", 1))
                .jsonPath();

        assertThat(found.getList("texts.overlaps")).containsExactly(true, true, true, false, false);
    }

    @Test
    void shouldSayWhatIsMissing() {
        dataSet.open();

        ask(Map.of("texts", List.of(ALIKE))).then().statusCode(409).body("detail", containsString("no version yet"));
        ask(Map.of("texts", List.of(ALIKE), "version", UUID.randomUUID()))
                .then()
                .statusCode(404);
        ask(Map.of("texts", List.of(" "), "limit", 21))
                .then()
                .statusCode(400)
                .body("violations.field.toString()", containsString("texts"))
                .body("violations.field.toString()", containsString("limit"));
    }

    private Response ask(Map<String, Object> request) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(request)
                .post("/v1/datasets/{id}/neighbours", dataSet.id());
    }

    private void publish() {
        aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays("Hello.")
                .thePartnerSays("Hello.")
                .theDelegateSays("It rains. " + PROUD)
                .sendTo(topics);
        dataSet.complete(topics, 1, 1, 1);
        dataSet.awaitState("PUBLISHED");
    }
}
