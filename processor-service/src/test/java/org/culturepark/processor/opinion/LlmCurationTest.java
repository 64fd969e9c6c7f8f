package org.culturepark.processor.opinion;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.culturepark.processor.ChatEndpoint;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The strategies that ask a model: what is sent to it, and what its answers lead to. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(value = ChatEndpoint.class, restrictToAnnotatedClass = true)
class LlmCurationTest {
    private static final String PATH = "/v1/chat/completions";
    private static final String PROUD = "I worked all my life to make my parents proud.";
    private static final String NOT_PROUD = "I never cared whether my parents were proud of me.";
    private static final String REWRITTEN = "I always cared that my parents were proud of me.";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void forgetWhatWasAsked() {
        endpoint.resetAll();
    }

    @Test
    void keepsWhatTheJudgeSaysEntails() {
        extracts(PROUD);
        judges(PROUD, "ENTAILS");

        JsonPath opinion = curate();

        assertThat(opinion.getString("outcome")).isEqualTo("KEPT");
        assertThat(opinion.getString("text")).isEqualTo(PROUD);
        assertThat(opinion.getInt("turn")).isEqualTo(1);
    }

    @Test
    void asksForJsonBySchemaWithTheInstructionsFirst() {
        extracts(PROUD);
        judges(PROUD, "ENTAILS");

        curate();

        endpoint.verify(
                1,
                asked("opinions")
                        .withRequestBody(matchingJsonPath("$.messages[0].role", containing("system")))
                        .withRequestBody(matchingJsonPath("$.messages[1].content", containing("[1] What I said.")))
                        .withRequestBody(
                                matchingJsonPath("$.messages[1].content", containing("Question: A central aim"))));
        endpoint.verify(
                1,
                asked("verdict")
                        .withRequestBody(
                                matchingJsonPath("$.messages[1].content", containing("Attitude: I agree that")))
                        .withRequestBody(matchingJsonPath("$.messages[1].content", containing("Statement: " + PROUD)))
                        .withRequestBody(matchingJsonPath("$[?(@.temperature == 0)]")));
    }

    @Test
    void rewritesWhatContradictsAndVerifiesTheRewrittenText() {
        extracts(NOT_PROUD);
        judges(NOT_PROUD, "CONTRADICTS");
        rewrites(NOT_PROUD, REWRITTEN);
        judges(REWRITTEN, "ENTAILS");

        JsonPath opinion = curate();

        assertThat(opinion.getString("outcome")).isEqualTo("KEPT");
        assertThat(opinion.getString("text")).isEqualTo(REWRITTEN);
        assertThat(opinion.getString("original")).isEqualTo(NOT_PROUD);
    }

    @Test
    void tracesARewrittenOpinionToItsVerdictsAndCalls() {
        extracts(NOT_PROUD);
        judges(NOT_PROUD, "CONTRADICTS");
        rewrites(NOT_PROUD, REWRITTEN);
        judges(REWRITTEN, "ENTAILS");
        curate();
        dataSet.complete(topics, 1, 1, 1);
        dataSet.awaitState("PUBLISHED");

        JsonPath lineage = RestAssured.get(
                        "/v1/examples/{id}/lineage", dataSet.read("/examples").getString("items[0].exampleId"))
                .jsonPath();

        assertThat(lineage.getString("opinion.original")).isEqualTo(NOT_PROUD);
        assertThat(lineage.getList("verdicts.text")).containsExactly(NOT_PROUD, REWRITTEN);
        assertThat(lineage.getList("verdicts.verdict")).containsExactly("CONTRADICTS", "ENTAILS");
        assertThat(lineage.getList("verdicts.rewritten")).containsExactly(false, true);
        assertThat(lineage.getList("calls.stage"))
                .containsExactly("extraction", "verification", "rewriting", "verification");
        assertThat(lineage.getList("calls.usage.promptTokens")).containsOnly(100);
        assertThat(lineage.getString("calls[2].answer")).contains(REWRITTEN);
    }

    @Test
    void dropsWhatStillContradictsOnceRewritten() {
        extracts(NOT_PROUD);
        judges(NOT_PROUD, "CONTRADICTS");
        rewrites(NOT_PROUD, REWRITTEN);
        judges(REWRITTEN, "IRRELEVANT");

        JsonPath opinion = curate();

        assertThat(opinion.getString("outcome")).isEqualTo("DROPPED");
        assertThat(opinion.getString("reason")).isEqualTo("IRRELEVANT");
    }

    @Test
    void asksNoJudgeAboutWhatAFilterDrops() {
        extracts("As an AI I hold no views on parents.");

        JsonPath opinion = curate();

        assertThat(opinion.getString("reason")).isEqualTo("REFUSAL");
        endpoint.verify(0, asked("verdict"));
    }

    @Test
    void neverTakesAnUnreadableVerdictForANo() {
        extracts(PROUD);
        answers("verdict", "Statement: " + PROUD, "Yes, it does.");

        JsonPath opinion = curate();

        assertThat(opinion.getString("outcome")).isEqualTo("FAILED");
        assertThat(opinion.getString("reason")).isEqualTo("UNPARSABLE");
        endpoint.verify(2, asked("verdict"));
    }

    @Test
    void failsADialogueWhoseOpinionsCannotBeRead() {
        answers("opinions", "Question", "{\"opinions\": [{\"turn\": \"first\"}]}");
        say();

        dataSet.complete(topics, 1, 1, 1);

        JsonPath empty = dataSet.awaitState("COMPLETED_EMPTY");
        assertThat(empty.getInt("dialogues.failures.EXTRACTION_UNPARSABLE")).isEqualTo(1);
        endpoint.verify(2, asked("opinions"));
    }

    @Test
    void leavesOutOpinionsOfTurnsThatTheDelegateDidNotSpeak() {
        answers("opinions", "Question", opinions(2, "I was born in Ohio and I like it there."));
        say();

        dataSet.awaitCurated(1);

        assertThat(dataSet.get().getInt("opinions.extracted")).isZero();
    }

    @Test
    void asksForTheOpinionsOfEachDelegateApart() {
        answers("opinions", "[1] I agree.", opinions(1, PROUD));
        answers("opinions", "[2] I disagree.", opinions(2, NOT_PROUD));
        answers("verdict", "Attitude: I agree that", "{\"verdict\": \"ENTAILS\"}");
        answers("verdict", "Attitude: I disagree that", "{\"verdict\": \"ENTAILS\"}");
        aDialogueOf(dataSet)
                .theDelegateSays("I agree.")
                .theOtherDelegateSays("I disagree.")
                .sendTo(topics);

        dataSet.awaitCurated(1);

        assertThat(dataSet.read("/opinions").<String>getList("items.text")).containsExactly(PROUD, NOT_PROUD);
        endpoint.verify(
                1,
                asked("verdict")
                        .withRequestBody(
                                matchingJsonPath("$.messages[1].content", containing("Attitude: I disagree that")))
                        .withRequestBody(matchingJsonPath("$.messages[1].content", containing(NOT_PROUD))));
    }

    @Test
    void countsWhatTheCallsUsed() {
        extracts(PROUD);
        judges(PROUD, "ENTAILS");

        curate();

        JsonPath usage = dataSet.get();
        assertThat(usage.getList("usage.stage")).containsExactlyInAnyOrder("extraction", "verification");
        assertThat(usage.getInt("usage[0].promptTokens")).isEqualTo(100);
    }

    /** A judge that always says the same is right in a third of the cases. */
    @Test
    void showsWhatTheJudgeIsWorthOnceItIsMeasured() {
        answers("verdict", "Statement: ", "{\"verdict\": \"IRRELEVANT\"}");
        String id =
                RestAssured.post("/v1/verifiers/LLM/measurements").jsonPath().getString("id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> RestAssured.get("/v1/verifiers/measurements/{id}", id)
                                .jsonPath()
                                .get("endedAt")
                        != null);
        endpoint.resetAll();
        extracts(PROUD);
        judges(PROUD, "ENTAILS");

        curate();

        assertThat(dataSet.get().getFloat("verifierQuality.accuracy")).isEqualTo(1 / 3f);
        assertThat(RestAssured.get("/v1/verifiers").jsonPath().getFloat("[0].quality.accuracy"))
                .isEqualTo(1 / 3f);
    }

    @Test
    void givesADialogueUpWhenTheEndpointTakesNoRequest() {
        endpoint.stubFor(post(PATH).willReturn(aResponse().withStatus(400)));
        say();

        dataSet.complete(topics, 1, 1, 1);

        assertThat(dataSet.awaitState("COMPLETED_EMPTY").getInt("dialogues.failures.GIVEN_UP"))
                .isEqualTo(1);
    }

    private JsonPath curate() {
        say();
        dataSet.awaitCurated(1);
        return dataSet.read("/opinions").setRootPath("items[0]");
    }

    private void say() {
        aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays("What I said.")
                .thePartnerSays("What I answered.")
                .sendTo(topics);
    }

    private void extracts(String statement) {
        answers("opinions", "Question", opinions(1, statement));
    }

    private static String opinions(int turn, String statement) {
        return "{\"opinions\": [{\"turn\": %d, \"statement\": \"%s\"}]}".formatted(turn, statement);
    }

    private void judges(String statement, String verdict) {
        answers("verdict", "Statement: " + statement, "{\"verdict\": \"%s\"}".formatted(verdict));
    }

    private void rewrites(String statement, String rewritten) {
        answers("rewritten", "Statement: " + statement, "{\"statement\": \"%s\"}".formatted(rewritten));
    }

    private void answers(String schema, String asked, String content) {
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(content));
        endpoint.stubFor(post(PATH)
                .withRequestBody(matchingJsonPath("$.response_format.json_schema[?(@.name == '%s')]".formatted(schema)))
                .withRequestBody(matchingJsonPath("$.messages[1].content", containing(asked)))
                .willReturn(okJson("""
                        {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0,
                         "message": {"role": "assistant", "content": "%s"}, "finish_reason": "stop"}],
                         "usage": {"prompt_tokens": 100, "completion_tokens": 9, "total_tokens": 109}}""".formatted(escaped))));
    }

    private static RequestPatternBuilder asked(String schema) {
        return postRequestedFor(urlEqualTo(PATH))
                .withRequestBody(
                        matchingJsonPath("$.response_format.json_schema[?(@.name == '%s')]".formatted(schema)));
    }
}
