package org.culturepark.processor.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.processor.DialogueEvent;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** From an example to the survey cell, and whether the chain says what the rows say. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class LineageTest {
    private static final String PROUD = "I agree, making my parents proud has been the central aim of my life.";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Test
    void shouldLeadFromTheExampleToTheSurveyCell() {
        DialogueEvent dialogue = published();

        JsonPath lineage = lineage();

        assertThat(lineage.getString("example.messages[2].content")).endsWith(PROUD);
        assertThat(lineage.getString("opinion.text")).isEqualTo(PROUD);
        assertThat(lineage.getList("verdicts.verdict")).containsExactly("ENTAILS");
        assertThat(lineage.getList("calls")).isEmpty();
        assertThat(lineage.getInt("turn.number")).isEqualTo(3);
        assertThat(lineage.getString("turn.text")).contains(PROUD);
        assertThat(lineage.getString("turn.promptVersion")).isEqualTo("guide-v1");
        assertThat(lineage.getString("dialogue.dialogueId"))
                .isEqualTo(dialogue.id().toString());
        assertThat(lineage.getString("dialogue.model")).isEqualTo("smollm2-135m-instruct");
        assertThat(lineage.getString("cell.country")).isEqualTo("KOR");
        assertThat(lineage.getInt("cell.respondents")).isEqualTo(1245);
        assertThat(lineage.getList("cell.answers.label"))
                .containsExactly("strongly agree", "agree", "disagree", "strongly disagree");
        assertThat(lineage.getList("cell.answers.share", Double.class)).containsExactly(0.1, 0.6, 0.2, 0.1);
        assertThat(lineage.getInt("cell.code")).isEqualTo(2);
    }

    @Test
    void shouldAgreeWithTheStoredRows() throws Exception {
        published();

        JsonPath lineage = lineage();

        UUID example = lineage.getUUID("example.exampleId");
        assertThat(row(
                        "select version_id, opinion_id, dialogue_id, turn, code, batch, place, messages"
                                + " from example where id = ?",
                        example))
                .isEqualTo(json.createObjectNode()
                        .put("version_id", lineage.getString("version.versionId"))
                        .put("opinion_id", lineage.getString("opinion.opinionId"))
                        .put("dialogue_id", lineage.getString("dialogue.dialogueId"))
                        .put("turn", lineage.getInt("turn.number"))
                        .put("code", lineage.getInt("cell.code"))
                        .put("batch", lineage.getInt("version.batch"))
                        .put("place", lineage.getInt("version.place"))
                        .set("messages", json.valueToTree(lineage.get("example.messages"))));
        assertThat(row(
                        "select text, ordinal, outcome, verdict, data_set_id from opinion where id = ?",
                        lineage.getUUID("opinion.opinionId")))
                .isEqualTo(json.createObjectNode()
                        .put("text", lineage.getString("opinion.text"))
                        .put("ordinal", lineage.getInt("opinion.ordinal"))
                        .put("outcome", lineage.getString("opinion.outcome"))
                        .put("verdict", lineage.getString("verdicts[0].verdict"))
                        .put("data_set_id", lineage.getString("version.dataSetId")));
        JsonNode event = row("select event from dialogue where id = ?", lineage.getUUID("dialogue.dialogueId"))
                .get("event");
        JsonNode turn = event.get("turns").get(lineage.getInt("turn.number") - 1);
        assertThat(turn.get("text").asText()).isEqualTo(lineage.getString("turn.text"));
        JsonNode seed = event.get("seed");
        assertThat(seed.get("seedId").asText()).isEqualTo(lineage.getString("cell.seedId"));
        assertThat(seed.get("respondents").asInt()).isEqualTo(lineage.getInt("cell.respondents"));
        assertThat(seed.get("shares").findValues("share"))
                .extracting(JsonNode::asDouble)
                .isEqualTo(lineage.getList("cell.answers.share", Double.class));
    }

    @Test
    void shouldSayThatThereIsNoSuchExample() {
        RestAssured.get("/v1/examples/{id}/lineage", UUID.randomUUID()).then().statusCode(404);
    }

    private DialogueEvent published() {
        DialogueEvent dialogue = aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays("Hello.")
                .thePartnerSays("Hello.")
                .theDelegateSays("It rains. " + PROUD)
                .sendTo(topics);
        dataSet.complete(topics, 1, 1, 1);
        dataSet.awaitState("PUBLISHED");
        return dialogue;
    }

    private JsonPath lineage() {
        String example = dataSet.read("/examples").getString("items[0].exampleId");
        return RestAssured.get("/v1/examples/{id}/lineage", example).jsonPath();
    }

    /** The one row that is found, as JSON. */
    private JsonNode row(String query, UUID id) throws Exception {
        return json.readTree(sql.first("select to_json(found) from (" + query + ") found", row -> row.getString(1), id)
                .orElseThrow());
    }
}
