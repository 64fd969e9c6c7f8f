package org.culturepark.generator;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.culturepark.generator.ChatEndpoint.callTo;
import static org.culturepark.generator.ChatEndpoint.callsTo;
import static org.culturepark.generator.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** What can be asked of a campaign once it was taken on, and what it does when dialogues fail. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class CampaignLifecycleTest {
    private static final int SECOND_ROUND = 6;
    private static final int TOKENS_A_CALL = 15;

    private final String model = "model-" + UUID.randomUUID();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @Test
    void shouldReplaceAFailedDialogueByOneOfTheSameSeedAndAttitude() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        endpoint.stubFor(callTo(model, SECOND_ROUND)
                .inScenario(model)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(400))
                .willSetStateTo("well"));

        String id = start(1, 3);
        JsonPath campaign = CampaignApi.awaitEnd(id);

        assertThat(campaign.getString("state")).isEqualTo("COMPLETED");
        assertThat(campaign.getInt("collections[0].completed")).isEqualTo(1);
        assertThat(campaign.getInt("collections[0].replaced")).isEqualTo(1);
        assertThat(campaign.getMap("collections[0].failed")).isEqualTo(Map.of("REJECTED", 1));
        List<JsonPath> dialogues = CampaignApi.dialogues(id);
        assertThat(dialogues).extracting(dialogue -> dialogue.getInt("ordinal")).containsExactly(0, 1);
        assertThat(dialogues.get(1).getString("replaces"))
                .isEqualTo(dialogues.get(0).getString("id"));
        assertThat(dialogues.get(1).getMap("delegate.attitude"))
                .isEqualTo(dialogues.get(0).getMap("delegate.attitude"));
        assertBalanced();
    }

    @Test
    void shouldEndShortWhenTheReplacementsAreUsedUp() {
        endpoint.stubFor(callTo(model).willReturn(aResponse().withStatus(400)));

        JsonPath campaign = CampaignApi.awaitEnd(start(2, 3));

        assertThat(campaign.getString("state")).isEqualTo("COMPLETED_SHORT");
        assertThat(campaign.getMap("collections[0].failed")).isEqualTo(Map.of("REJECTED", 5));
        assertThat(endOf(campaign).getInt("planned")).isEqualTo(2);
        assertThat(endOf(campaign).getInt("replaced")).isEqualTo(3);
        assertBalanced();
    }

    @Test
    void shouldBeginNothingNewWhilePausedAndBuyNothingTwice() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.").withFixedDelay(300)));

        String id = start(6, 0);
        await().until(() -> calls() >= 2);
        assertThat(CampaignApi.order(id, "pause").getString("state")).isEqualTo("PAUSED");
        await().atMost(Duration.ofSeconds(20)).until(() -> CampaignApi.get(id).getInt("totals.calls") == calls());
        int before = calls();
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(3)).until(() -> calls() == before);
        assertThat(before).isLessThan(24);
        assertBalanced();

        assertThat(CampaignApi.order(id, "resume").getString("state")).isEqualTo("RUNNING");
        JsonPath campaign = CampaignApi.awaitEnd(id);

        assertThat(campaign.getString("state")).isEqualTo("COMPLETED");
        assertThat(calls()).isEqualTo(24);
        given().post("/v1/campaigns/" + id + "/pause").then().statusCode(409);
    }

    @Test
    void shouldKeepWhatSucceededWhenCancelled() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.").withFixedDelay(300)));

        String id = start(200, 0);
        await().atMost(Duration.ofSeconds(30)).until(() -> CampaignApi.get(id).getInt("collections[0].completed") > 0);
        CampaignApi.order(id, "cancel");
        JsonPath campaign = CampaignApi.awaitEnd(id);

        int completed = campaign.getInt("collections[0].completed");
        assertThat(campaign.getString("state")).isEqualTo("CANCELLED");
        assertThat(completed).isBetween(1, 199);
        assertThat(campaign.getMap("collections[0].dropped")).isEqualTo(Map.of("CANCELLED", 200 - completed));
        assertThat(endOf(campaign).getInt("completed")).isEqualTo(completed);
        assertThat(endOf(campaign).getInt("dropped.CANCELLED")).isEqualTo(200 - completed);
        given().post("/v1/campaigns/" + id + "/resume").then().statusCode(409);
        assertBalanced();
    }

    @Test
    void shouldStopAtItsBudgetAndGoOnWhenThatIsRaised() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.").withFixedDelay(100)));

        String id = CampaignApi.start("""
                {"cultures": ["Korean"], "samples": 30, "questions": ["Q27"], "rounds": 2, "model": "%s",
                 "budget": {"tokens": %d}}""".formatted(model, 60 * TOKENS_A_CALL));
        CampaignApi.awaitState(id, "PAUSED_BY_BUDGET");
        await().until(() -> CampaignApi.get(id).getInt("totals.calls") == calls());

        JsonPath usage = CampaignApi.path("/v1/campaigns/" + id + "/usage");
        assertThat(usage.getInt("totals.calls")).isBetween(60, 60 + 30 - 1);
        assertThat(usage.getBoolean("budget.reached")).isTrue();
        assertThat(usage.getInt("budget.tokensLeft")).isZero();
        given().post("/v1/campaigns/" + id + "/resume").then().statusCode(409);

        CampaignApi.change(id, "{\"budget\": {\"tokens\": 1000000}}");
        assertThat(CampaignApi.awaitEnd(id).getString("state")).isEqualTo("COMPLETED");
        assertThat(calls()).isEqualTo(120);
    }

    @Test
    void shouldTryAgainWhatFailedAndAnnounceThatAsANewRevision() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        endpoint.stubFor(callTo(model, SECOND_ROUND).willReturn(aResponse().withStatus(400)));
        String id = start(2, 0);
        JsonPath failed = CampaignApi.awaitEnd(id);
        assertThat(failed.getString("state")).isEqualTo("COMPLETED_SHORT");
        endpoint.stubFor(callTo(model, SECOND_ROUND).willReturn(says("I say so.")));

        retry(id, "once").then().statusCode(200);
        JsonPath campaign = CampaignApi.awaitEnd(id);
        retry(id, "once").then().statusCode(200);

        assertThat(campaign.getString("state")).isEqualTo("COMPLETED");
        assertThat(campaign.getInt("collections[0].revision")).isEqualTo(2);
        assertThat(campaign.getMap("collections[0].failed")).isEmpty();
        assertThat(endOf(campaign).getInt("completed")).isEqualTo(2);
        assertThat(endOf(failed).getInt("completed")).isZero();
        assertThat(CampaignApi.dialogues(id)).hasSize(2);
        // Two turns were stored already and are not bought again; the third was refused once
        endpoint.verify(2 * (2 + 1 + 2), callsTo(model));
        retry(id, "twice").then().statusCode(409);
        assertBalanced();
    }

    @Test
    void shouldTryOneDialogueAgain() {
        endpoint.stubFor(callTo(model).willReturn(aResponse().withStatus(400)));
        String id = start(2, 0);
        CampaignApi.awaitEnd(id);
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        String dialogue = CampaignApi.dialogues(id).get(1).getString("id");

        given().post("/v1/dialogues/" + dialogue + "/retry").then().statusCode(200);
        JsonPath campaign = CampaignApi.awaitEnd(id);

        assertThat(campaign.getInt("collections[0].completed")).isEqualTo(1);
        assertThat(CampaignApi.path("/v1/dialogues/" + dialogue).getString("state"))
                .isEqualTo("COMPLETED");
        given().post("/v1/dialogues/" + dialogue + "/retry").then().statusCode(409);
        given().post("/v1/dialogues/" + UUID.randomUUID() + "/retry").then().statusCode(404);
    }

    @Test
    void shouldMakeMoreWhenTheTargetIsRaised() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        String id = CampaignApi.start("""
                {"cultures": ["Korean"], "samples": 3, "questions": ["Q27", "Q28"], "rounds": 1, "model": "%s"}""".formatted(model));
        CampaignApi.awaitEnd(id);

        JsonPath raised = CampaignApi.change(id, "{\"samples\": 8}");
        assertThat(raised.getInt("collections[0].revision")).isEqualTo(2);
        JsonPath campaign = CampaignApi.awaitEnd(id);

        assertThat(campaign.getInt("samples")).isEqualTo(8);
        assertThat(campaign.getInt("settings.samples")).isEqualTo(3);
        assertThat(campaign.getInt("collections[0].completed")).isEqualTo(8);
        assertThat(campaign.getList("collections[0].plannedPerSeed.samples")).containsExactly(4, 4);
        assertThat(endOf(campaign).getInt("completed")).isEqualTo(8);
        assertThat(CampaignApi.dialogues(id)).hasSize(8);
        given().contentType("application/json")
                .body("{\"samples\": 7}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(422);
        given().contentType("application/json")
                .body("{}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(400);
    }

    private String start(int samples, int replacements) {
        return CampaignApi.start("""
                {"cultures": ["Korean"], "samples": %d, "questions": ["Q27"], "rounds": 2, "replacements": %d,
                 "model": "%s"}""".formatted(samples, replacements, model));
    }

    private int calls() {
        return endpoint.findAll(callsTo(model)).size();
    }

    private static Response retry(String id, String key) {
        return given().header("Idempotency-Key", key).post("/v1/campaigns/" + id + "/retry");
    }

    /** What was announced of the campaign's first collection. */
    private static JsonPath endOf(JsonPath campaign) {
        return JsonPath.from(TestTopics.ofRunningTest()
                .awaitEvent(
                        Topics.COLLECTION_COMPLETED, UUID.fromString(campaign.getString("collections[0].collectionId")))
                .value());
    }

    private static void assertBalanced() {
        assertThat(CampaignApi.path("/v1/balance").getBoolean("balanced")).isTrue();
    }
}
