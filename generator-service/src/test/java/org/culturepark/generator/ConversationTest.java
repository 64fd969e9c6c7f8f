package org.culturepark.generator;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.generator.ChatEndpoint.callTo;
import static org.culturepark.generator.ChatEndpoint.callsTo;
import static org.culturepark.generator.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.Contract;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who talks with whom, how and in which language: what is sent, stored and announced. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class ConversationTest {
    private final TestTopics topics = TestTopics.ofRunningTest();
    private final String model = "model-" + UUID.randomUUID();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void answer() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
    }

    @Test
    void shouldLetTwoOfOneCultureTalk() {
        JsonPath dialogue = stage("""
                {"cultures": ["Korean"], "mode": "IN_CULTURAL", "questions": ["Q27"], "samples": 1, "rounds": 1,
                 "model": "%s"}""");

        assertThat(dialogue.getString("partner.culture")).isEqualTo("Korean");
        assertThat(dialogue.getString("partner.country")).isEqualTo("KOR");
        assertThat(dialogue.getList("turns.culture")).containsExactly("Korean", "Korean");
        endpoint.verify(
                1,
                callsTo(model)
                        .withRequestBody(matchingJsonPath("$.messages[0].content", containing("of your own country")))
                        .withRequestBody(matchingJsonPath(
                                "$.messages[1].content",
                                containing("You are %s from South Korea, and you talk with %s from South Korea"
                                        .formatted(
                                                dialogue.getString("partner.name"),
                                                dialogue.getString("delegate.name")))))
                        .withRequestBody(matchingJsonPath(
                                "$.messages[2].content", containing(dialogue.getString("partner.attitude.sentence")))));
        JsonPath event = event(dialogue);
        assertThat(event.getString("mode")).isEqualTo("IN_CULTURAL");
        assertThat(event.getInt("partnerAttitude.code")).isEqualTo(dialogue.getInt("partner.attitude.code"));
    }

    /** With few samples two people of one culture are dealt the answers anew, and not always the same as each other. */
    @Test
    void shouldBindBothToAnswersOfTheirCountry() {
        String id = CampaignApi.start("""
                {"cultures": ["German"], "mode": "IN_CULTURAL", "questions": ["Q27"], "samples": 10, "rounds": 1,
                 "model": "%s", "seed": 5}""".formatted(model));
        CampaignApi.awaitEnd(id);

        List<JsonPath> dialogues = CampaignApi.dialogues(id);

        List<Integer> firsts = dialogues.stream()
                .map(one -> one.getInt("delegate.attitude.code"))
                .toList();
        List<Integer> seconds = dialogues.stream()
                .map(one -> one.getInt("partner.attitude.code"))
                .toList();
        assertThat(seconds).containsExactlyInAnyOrderElementsOf(firsts).isNotEqualTo(firsts);
    }

    @Test
    void shouldAskOutrightWithoutADialogue() {
        JsonPath dialogue = stage("""
                {"cultures": ["Korean"], "mode": "DIRECT", "questions": ["Q27"], "samples": 1, "model": "%s"}""");

        assertThat(dialogue.getList("turns.role")).containsExactly("DELEGATE");
        assertThat(dialogue.<Object>get("partner")).isNull();
        endpoint.verify(1, callsTo(model));
        endpoint.verify(
                1,
                callsTo(model)
                        .withRequestBody(equalToJson(
                                """
                {"stop": ["\\n\\n"], "messages": [
                  {"role": "system", "content": "${json-unit.any-string}"},
                  {"role": "user", "content": "${json-unit.regex}(?s).*parents can be proud.*South Korea.*%s.*reasons.*"}]}
                """.formatted(dialogue.getString("delegate.attitude.sentence")), true, true)));
        JsonPath event = event(dialogue);
        assertThat(event.getString("mode")).isEqualTo("DIRECT");
        assertThat(event.getList("turns")).hasSize(1);
        assertThat(event.<Object>get("partnerAttitude")).isNull();
    }

    @Test
    void shouldLetEachHearTheOtherInFreeChat() {
        endpoint.stubFor(callTo(model, 6).willReturn(says("I know.")));

        JsonPath dialogue = stage("""
                {"cultures": ["Korean"], "style": "FREE_CHAT", "questions": ["Q27"], "samples": 1, "rounds": 2,
                 "model": "%s"}""");

        endpoint.verify(4, callsTo(model));
        endpoint.verify(
                1,
                callsTo(model)
                        .withRequestBody(equalToJson(
                                """
                {"messages": [
                  {"role": "system", "content": "${json-unit.any-string}"},
                  {"role": "user", "content": "${json-unit.regex}(?s).*You are %1$s from the United States.*"},
                  {"role": "assistant", "content": "%3$s"},
                  {"role": "user", "content": "%2$s from South Korea was asked the same and says to you: I say so."},
                  {"role": "assistant", "content": "I say so."},
                  {"role": "user", "content": "I know."}]}
                """.formatted(
                                                dialogue.getString("partner.name"),
                                                dialogue.getString("delegate.name"),
                                                dialogue.getString("partner.attitude.sentence")),
                                true,
                                true)));
        assertThat(event(dialogue).getString("style")).isEqualTo("FREE_CHAT");
    }

    @Test
    void shouldTakeThePartnersCultureAndTheGenders() {
        JsonPath dialogue = stage("""
                {"cultures": ["Korean"], "partner": {"culture": "Turkish", "gender": "FEMALE"}, "delegateGender": "MALE",
                 "questions": ["Q27"], "samples": 1, "rounds": 1, "model": "%s"}""");

        assertThat(dialogue.getString("partner.country")).isEqualTo("TUR");
        assertThat(CampaignApi.path("/v1/cultures/Turkish").getList("givenNames.female"))
                .contains(dialogue.getString("partner.name"));
        assertThat(CampaignApi.path("/v1/cultures/Korean").getList("givenNames.male"))
                .contains(dialogue.getString("delegate.name"));
        endpoint.verify(
                2,
                callsTo(model).withRequestBody(matchingJsonPath("$.messages[1].content", containing("from Turkey"))));
    }

    /** China was not asked Q132. */
    @Test
    void shouldLeaveAPartnerUnboundWhoseCountryWasNotAsked() {
        JsonPath dialogue = stage("""
                {"cultures": ["Korean"], "partner": {"culture": "Chinese"}, "questions": ["Q132"], "samples": 1,
                 "rounds": 1, "model": "%s"}""");

        assertThat(dialogue.getString("partner.country")).isEqualTo("CHN");
        assertThat(dialogue.<Object>get("partner.attitude")).isNull();
        endpoint.verify(
                1,
                callsTo(model)
                        .withRequestBody(matchingJsonPath(
                                "$.messages[2].content", containing("Nobody has asked me that before."))));
        assertThat(event(dialogue).<Object>get("partnerAttitude")).isNull();
    }

    @Test
    void shouldTalkInTheLanguageThatIsConfigured() {
        JsonPath dialogue = stage("""
                {"cultures": ["Korean"], "language": "ko", "questions": ["Q27"], "samples": 1, "rounds": 1,
                 "model": "%s"}""");

        endpoint.verify(
                2, callsTo(model).withRequestBody(matchingJsonPath("$.messages[0].content", containing("in Korean"))));
        assertThat(event(dialogue).getString("language")).isEqualTo("ko");
    }

    /** The campaign's one dialogue, once it has ended. */
    private JsonPath stage(String request) {
        String id = CampaignApi.start(request.formatted(model));
        assertThat(CampaignApi.awaitEnd(id).getString("state")).isEqualTo("COMPLETED");
        return CampaignApi.dialogues(id).get(0);
    }

    private JsonPath event(JsonPath dialogue) {
        String json = topics.awaitEvent(Topics.DIALOGUE_GENERATED, UUID.fromString(dialogue.getString("id")))
                .value();
        Contract.of(Topics.DIALOGUE_GENERATED).assertHolds(json);
        return JsonPath.from(json);
    }
}
