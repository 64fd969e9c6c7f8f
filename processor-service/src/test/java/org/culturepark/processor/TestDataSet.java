package org.culturepark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.Contract;
import org.culturepark.testing.TestTopics;

/** A Korean data set of a campaign of its own. */
public record TestDataSet(UUID id, UUID campaignId, UUID seedId) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public static TestDataSet create() {
        UUID campaign = UUID.randomUUID();
        return new TestDataSet(Identity.of("data-set", campaign, "Korean"), campaign, UUID.randomUUID());
    }

    /** Before any event; it may be open already. */
    public void open() {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{\"campaignId\": \"%s\", \"culture\": \"Korean\"}".formatted(campaignId))
                .post("/v1/datasets")
                .then()
                .statusCode(201);
    }

    /** A dialogue of two turns about its seed, for a model to find opinions in. */
    public TestDataSet talk(TestTopics topics) {
        DialogueEvent.aDialogueOf(this)
                .aboutSeed(seedId)
                .theDelegateSays("What I said.")
                .thePartnerSays("What I answered.")
                .sendTo(topics);
        return this;
    }

    /** @param settings JSON */
    public void change(String settings) {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(settings)
                .patch("/v1/datasets/{id}/settings", id)
                .then()
                .statusCode(200);
    }

    /** @param path below the data set, such as {@code /builds} */
    public Response post(String path, String body) {
        return RestAssured.given().contentType(ContentType.JSON).body(body).post("/v1/datasets/" + id + path);
    }

    /** A version made again, once it has ended. */
    public JsonPath build(String request) {
        String build = post("/builds", request).then().statusCode(202).extract().path("id");
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> RestAssured.get("/v1/builds/" + build).jsonPath(), found -> found.get("endedAt") != null);
    }

    /** The event that says that {@code completed} dialogues were announced; {@code samples} are planned for the seed. */
    public String collection(UUID collectionId, int revision, int completed, int samples) {
        try {
            ObjectNode event = (ObjectNode)
                    JSON.readTree(Contract.of(Topics.COLLECTION_COMPLETED).example());
            event.put("collectionId", collectionId.toString());
            event.put("dataSetId", id.toString());
            event.put("campaignId", campaignId.toString());
            event.put("revision", revision);
            event.put("completed", completed);
            ((ObjectNode) event.get("plannedPerSeed").get(0))
                    .put("seedId", seedId.toString())
                    .put("samples", samples);
            return event.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public void complete(TestTopics topics, int revision, int completed, int samples) {
        UUID collectionId = UUID.randomUUID();
        String json = collection(collectionId, revision, completed, samples);
        topics.send(Topics.COLLECTION_COMPLETED, id.toString(), collectionId, json);
    }

    public JsonPath get() {
        return read("");
    }

    /** @param path below the data set, such as {@code /opinions} */
    public JsonPath read(String path) {
        return RestAssured.get("/v1/datasets/" + id + path).jsonPath();
    }

    public JsonPath awaitState(String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get().prettify()).contains("\"state\": \"" + state + "\""));
        return get();
    }

    public void awaitCurated(int dialogues) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get().prettify()).contains("\"curated\": " + dialogues + ","));
    }
}
