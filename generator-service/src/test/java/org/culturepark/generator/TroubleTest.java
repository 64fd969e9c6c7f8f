package org.culturepark.generator;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.generator.ChatEndpoint.callTo;
import static org.culturepark.generator.ChatEndpoint.callsTo;
import static org.culturepark.generator.ChatEndpoint.isFiltered;
import static org.culturepark.generator.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** What becomes of dialogues when the endpoint does not answer as it should. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class TroubleTest {
    private static final int SECOND_ROUND = 6;

    private final String model = "model-" + UUID.randomUUID();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @Test
    void shouldGoOnFromTheLastStoredTurn() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        inTheSecondRound(Scenario.STARTED, "down", aResponse().withStatus(503));
        inTheSecondRound("down", "well", aResponse().withStatus(503));

        String id = CampaignApi.start(oneDialogue());
        JsonPath campaign = CampaignApi.awaitEnd(id);

        assertThat(campaign.getString("state")).isEqualTo("COMPLETED");
        assertThat(CampaignApi.dialogues(id).get(0).getList("turns")).hasSize(4);
        // Four turns, and the two tries of the job that failed: no stored turn is asked for again
        endpoint.verify(4 + 2, callsTo(model));
        assertThat(campaign.getInt("totals.calls")).isEqualTo(4);
    }

    @Test
    void shouldFailADialogueThatTheEndpointRejects() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        endpoint.stubFor(callTo(model, SECOND_ROUND).willReturn(aResponse().withStatus(400)));

        String id = CampaignApi.start(oneDialogue());
        JsonPath campaign = CampaignApi.awaitEnd(id);

        assertThat(campaign.getString("state")).isEqualTo("COMPLETED_SHORT");
        assertThat(campaign.getMap("collections[0].failed")).isEqualTo(Map.of("REJECTED", 1));
        JsonPath dialogue = CampaignApi.dialogues(id).get(0);
        assertThat(dialogue.getString("state")).isEqualTo("FAILED");
        assertThat(dialogue.getString("reason")).isEqualTo("REJECTED");
        assertThat(dialogue.getList("turns")).hasSize(2);
        assertThat(dialogue.getBoolean("announced")).isFalse();
        endpoint.verify(3, callsTo(model));
    }

    @Test
    void shouldGiveUpADialogueAfterFiveTriesAndCountIt() {
        endpoint.stubFor(callTo(model).willReturn(aResponse().withStatus(500)));

        String id = CampaignApi.start(oneDialogue());
        JsonPath campaign = CampaignApi.awaitEnd(id);

        assertThat(campaign.getMap("collections[0].failed")).isEqualTo(Map.of("UNAVAILABLE", 1));
        endpoint.verify(5 * 2, callsTo(model));
        JsonPath event = JsonPath.from(TestTopics.ofRunningTest()
                .awaitEvent(
                        Topics.COLLECTION_COMPLETED, UUID.fromString(campaign.getString("collections[0].collectionId")))
                .value());
        assertThat(event.getInt("completed")).isZero();
        assertThat(event.getMap("failed")).isEqualTo(Map.of("UNAVAILABLE", 1));
    }

    @Test
    void shouldDrawAnewWhenTheModelSaysNothing() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        inTheSecondRound(Scenario.STARTED, "well", says(""));

        String id = CampaignApi.start(oneDialogue());
        CampaignApi.awaitEnd(id);

        assertThat(seedsSent()).hasSize(5).doesNotHaveDuplicates();
        assertThat(CampaignApi.dialogues(id).get(0).getString("state")).isEqualTo("COMPLETED");
    }

    @Test
    void shouldDrawAnewWhatIsFilteredAndFailInTheEnd() {
        endpoint.stubFor(callTo(model).willReturn(isFiltered()));

        String id = CampaignApi.start(oneDialogue());
        JsonPath campaign = CampaignApi.awaitEnd(id);

        assertThat(campaign.getMap("collections[0].failed")).isEqualTo(Map.of("FILTERED", 1));
        assertThat(seedsSent()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void shouldDrawAnewWhatIsMalformed() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        inTheSecondRound(Scenario.STARTED, "again", aResponse().withBody("no JSON"));
        inTheSecondRound("again", "well", aResponse().withBody("no JSON"));

        String id = CampaignApi.start(oneDialogue());
        CampaignApi.awaitEnd(id);

        assertThat(CampaignApi.dialogues(id).get(0).getString("state")).isEqualTo("COMPLETED");
        assertThat(Set.copyOf(seedsSent())).hasSize(5);
    }

    private List<Integer> seedsSent() {
        return endpoint.findAll(callsTo(model)).stream()
                .map(LoggedRequest::getBodyAsString)
                .map(body -> JsonPath.from(body).getInt("seed"))
                .toList();
    }

    @Test
    void shouldLoseNoDialogue() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        endpoint.stubFor(callTo(model, SECOND_ROUND).willReturn(aResponse().withStatus(400)));
        CampaignApi.awaitEnd(CampaignApi.start(oneDialogue()));

        JsonPath balance = CampaignApi.path("/v1/balance");

        assertThat(balance.getBoolean("balanced")).isTrue();
        assertThat(balance.getInt("stages[0].in")).isPositive();
        assertThat(balance.getInt("stages[0].failed.REJECTED")).isPositive();
    }

    private void inTheSecondRound(String state, String next, ResponseDefinitionBuilder answer) {
        endpoint.stubFor(callTo(model, SECOND_ROUND)
                .inScenario(model)
                .whenScenarioStateIs(state)
                .willReturn(answer)
                .willSetStateTo(next));
    }

    private String oneDialogue() {
        return """
                {"cultures": ["Korean"], "samples": 1, "questions": ["Q27"], "rounds": 2, "replacements": 0,
                 "model": "%s"}""".formatted(model);
    }
}
