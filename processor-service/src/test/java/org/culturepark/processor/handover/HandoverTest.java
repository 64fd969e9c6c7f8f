package org.culturepark.processor.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;

/** Dialogues of a file are curated as those of Kafka are. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class HandoverTest {
    private static final String PROUD = "I agree, making my parents proud has been the central aim of my life.";
    private static final String STUDIED = "I studied for years so that my mother and father would be proud of me.";

    private final TestDataSet dataSet = TestDataSet.create();

    @Test
    void shouldCurateWhatIsHandedOver() {
        String file = dialogue(PROUD) + "\n\n" + dialogue(STUDIED) + "\n";

        JsonPath taken = handOver(file).jsonPath();
        complete();

        assertThat(taken.getInt("dialogues")).isEqualTo(2);
        assertThat(taken.getInt("fresh")).isEqualTo(2);
        assertThat(taken.<Map<String, Integer>>get("dataSets"))
                .isEqualTo(Map.of(dataSet.id().toString(), 2));
        assertThat(dataSet.awaitState("PUBLISHED").getInt("examples")).isEqualTo(2);
    }

    @Test
    void shouldTakeThePrintedExample() {
        assertThat(handOver(HandedOver.EXAMPLE).jsonPath().getInt("dialogues")).isEqualTo(1);
    }

    @Test
    void shouldTakeTheSameFileOnce() {
        String file = dialogue(PROUD);
        handOver(file);
        complete();
        String version = dataSet.awaitState("PUBLISHED").getString("version.versionId");

        assertThat(handOver(file).jsonPath().getInt("fresh")).isZero();
        complete();

        assertThat(dataSet.awaitState("PUBLISHED").getString("version.versionId"))
                .isEqualTo(version);
        assertThat(dataSet.get().getInt("dialogues.received")).isEqualTo(1);
    }

    @Test
    void shouldNameTheLineThatIsWrongAndTakeNone() {
        String wrong = dialogue(STUDIED).replace("\"people\"", "\"folk\"");

        Response refused = handOver(dialogue(PROUD) + "\n" + wrong);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("line 2");
        assertThat(refused.jsonPath().getString("violations[0].message")).contains("people");
        assertThat(RestAssured.get("/v1/datasets/{id}", dataSet.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldNameWhatTheSchemaCannotSay() {
        String wrong = aDialogueOf(dataSet)
                .theDelegateSays(PROUD)
                .with(event -> event.withObject("/attitude").put("code", 9))
                .json();

        Response refused = handOver(wrong);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail")).contains("line 1: /attitude/code: 9");
    }

    @Test
    void shouldKnowNoDataSetWithoutDialogues() {
        Response refused = RestAssured.post("/v1/datasets/{id}/complete", dataSet.id());

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.jsonPath().getString("detail")).startsWith("There is no data set");
    }

    private String dialogue(String said) {
        return aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays(said)
                .json();
    }

    private static Response handOver(String lines) {
        return RestAssured.given()
                .contentType("application/jsonl")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/dialogues");
    }

    private void complete() {
        RestAssured.post("/v1/datasets/{id}/complete", dataSet.id()).then().statusCode(200);
    }
}
