package org.culturepark.generator;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.generator.ChatEndpoint.callTo;
import static org.culturepark.generator.ChatEndpoint.callsTo;
import static org.culturepark.generator.ChatEndpoint.isCutOffAfter;
import static org.culturepark.generator.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.Contract;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class CampaignTest {
    private final TestTopics topics = TestTopics.ofRunningTest();
    private final String model = "model-" + UUID.randomUUID();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @Test
    void shouldTalkEveryDialogueToItsEnd() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so because of my family.")));

        String id = CampaignApi.start("""
                {"name": "Two", "cultures": ["Korean", "German"], "samples": 3, "questions": ["Q27", "Q132"],
                 "holdOut": ["Q30"], "rounds": 2, "model": "%s", "seed": 7}""".formatted(model));
        JsonPath campaign = CampaignApi.awaitEnd(id);

        assertThat(campaign.getString("state")).isEqualTo("COMPLETED");
        assertThat(campaign.getList("collections.culture")).containsExactly("German", "Korean");
        assertThat(campaign.getList("collections.completed")).containsExactly(3, 3);
        assertThat(campaign.getList("collections[0].plannedPerSeed.samples")).containsExactly(1, 2);
        endpoint.verify(6 * 4, callsTo(model));
        assertThat(campaign.getMap("totals"))
                .isEqualTo(Map.of(
                        "calls",
                        24,
                        "promptTokens",
                        288,
                        "completionTokens",
                        72,
                        "cachedTokens",
                        192,
                        "possiblyPaidTwice",
                        0));
        assertThat(CampaignApi.dialogues(id)).hasSize(6).allSatisfy(CampaignTest::assertWhole);
    }

    private static void assertWhole(JsonPath dialogue) {
        assertThat(dialogue.getString("state")).isEqualTo("COMPLETED");
        assertThat(dialogue.getList("turns.role")).containsExactly("DELEGATE", "PARTNER", "DELEGATE", "PARTNER");
        assertThat(dialogue.getList("turns.round")).containsExactly(1, 1, 2, 2);
        assertThat(dialogue.getList("turns.promptVersion")).containsOnly("guide-v2@5031ef3e");
        assertThat(dialogue.getString("partner.country")).isEqualTo("USA");
        assertThat(dialogue.getString("delegate.country")).isEqualTo(dialogue.getString("seed.country"));
        assertThat(dialogue.getInt("usage.completionTokens")).isEqualTo(12);
    }

    @Test
    void shouldAskForWhatTheCampaignSays() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so because of my family.")));

        String id = CampaignApi.start("""
                {"cultures": ["Turkish"], "samples": 1, "questions": ["Q36"], "rounds": 1, "attitude": "MODE",
                 "model": "%s", "temperature": 0.4, "maxTokens": 50}""".formatted(model));
        CampaignApi.awaitEnd(id);

        JsonPath dialogue = CampaignApi.dialogues(id).get(0);
        String delegate = dialogue.getString("delegate.name");
        String partner = dialogue.getString("partner.name");
        String attitude = dialogue.getString("delegate.attitude.sentence");
        assertThat(attitude)
                .isEqualTo("I strongly disagree that same-sex couples raise children as well as other couples do.");
        endpoint.verify(
                1,
                callsTo(model)
                        .withRequestBody(
                                equalToJson("""
                {"model": "%s", "temperature": 0.4, "max_tokens": 50, "stop": ["\\n\\n", "\\n%s:"], "messages": [
                  {"role": "system", "content": "${json-unit.any-string}"},
                  {"role": "user", "content": "${json-unit.regex}(?s).*Same-sex couples raise children.*You are %s from Turkey.*"},
                  {"role": "assistant", "content": "%s"},
                  {"role": "user", "content": "${json-unit.regex}.*Turkey.*Your opinion stays: %s"}]}
                """.formatted(model, partner, delegate, attitude, attitude), true, true)));
        endpoint.verify(1, callsTo(model).withRequestBody(equalToJson("""
                {"messages": [
                  {"role": "system", "content": "${json-unit.any-string}"},
                  {"role": "user", "content": "${json-unit.regex}(?s).*You are %s from the United States.*"},
                  {"role": "assistant", "content": "${json-unit.any-string}"},
                  {"role": "user", "content": "${json-unit.regex}(?s)%s says: \\"I say so because of my family.\\".*"}]}
                """.formatted(partner, delegate), true, true)));
    }

    @Test
    void shouldAnnounceDialoguesAndOnceTheCollection() {
        endpoint.stubFor(callTo(model).willReturn(isCutOffAfter("I say so. My family does")));

        String id = CampaignApi.start("""
                {"cultures": ["Bengali"], "samples": 2, "questions": ["Q32", "Q37"], "holdOut": ["Q41"], "rounds": 1,
                 "model": "%s"}""".formatted(model));
        JsonPath collection = CampaignApi.awaitEnd(id);

        String dataSet = collection.getString("collections[0].dataSetId");
        List<ConsumerRecord<String, String>> dialogues = recordsOf(dataSet, Topics.DIALOGUE_GENERATED);
        assertThat(dialogues).hasSize(2).allSatisfy(event -> {
            Contract.of(Topics.DIALOGUE_GENERATED).assertHolds(event.value());
            JsonPath dialogue = JsonPath.from(event.value());
            assertThat(TestTopics.header(event, "ce_id")).contains(dialogue.getString("dialogueId"));
            assertThat(TestTopics.header(event, "ce_source")).contains("/culturepark/generator");
            assertThat(dialogue.getList("turns.text")).containsOnly("I say so.");
            assertThat(dialogue.getList("turns.cutOff")).containsOnly(true);
        });
        List<ConsumerRecord<String, String>> collections = recordsOf(dataSet, Topics.COLLECTION_COMPLETED);
        assertThat(collections).hasSize(1);
        Contract.of(Topics.COLLECTION_COMPLETED).assertHolds(collections.get(0).value());
        JsonPath completed = JsonPath.from(collections.get(0).value());
        assertThat(completed.getInt("completed")).isEqualTo(2);
        assertThat(completed.getList("plannedPerSeed.question")).containsExactly("Q32", "Q37");
        assertThat(completed.getList("heldOutQuestions")).containsExactly("Q41");
    }

    private List<ConsumerRecord<String, String>> recordsOf(String dataSet, String topic) {
        return topics.all(topic).stream()
                .filter(event -> dataSet.equals(event.key()))
                .toList();
    }

    @Test
    void shouldDealTheSameCampaignTheSame() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        String request = """
                {"cultures": ["Spanish"], "samples": 4, "questions": ["Q27", "Q33"], "rounds": 1, "attitude": "SAMPLED",
                 "model": "%s", "seed": 11}""".formatted(model);

        String first = CampaignApi.start(request);
        String second = CampaignApi.start(request);
        CampaignApi.awaitEnd(first);
        CampaignApi.awaitEnd(second);

        assertThat(voices(second)).isEqualTo(voices(first));
    }

    private static List<List<Object>> voices(String campaign) {
        return CampaignApi.dialogues(campaign).stream()
                .map(dialogue -> List.<Object>of(
                        dialogue.getString("seed.question"), dialogue.getMap("delegate"), dialogue.getMap("partner")))
                .toList();
    }
}
