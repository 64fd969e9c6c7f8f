package org.culturepark.processor.opinion;

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
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.culturepark.processor.ChatEndpoint;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several opinions are judged in one call, each verdict going to the opinion whose number it names. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(value = ChatEndpoint.class, restrictToAnnotatedClass = true)
class BatchedVerdictsTest {
    private static final String PATH = "/v1/chat/completions";
    private static final List<String> OPINIONS = List.of(
            "I worked all my life to make my parents proud.",
            "I like to drink green tea in the morning.",
            "I want my children to make me proud too.");

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void threeOpinionsAreVoiced() {
        endpoint.resetAll();
        answers("opinions", "Question", """
                {"opinions": [{"turn": 1, "statement": "%s"}, {"turn": 1, "statement": "%s"},
                 {"turn": 1, "statement": "%s"}]}""".formatted(OPINIONS.toArray()));
    }

    @Test
    void matchesEachVerdictToItsOpinionWhateverTheOrder() {
        answers("verdicts", OPINIONS.get(0), """
                {"verdicts": [{"id": 3, "verdict": "ENTAILS"}, {"id": 2, "verdict": "IRRELEVANT"},
                 {"id": 1, "verdict": "ENTAILS"}]}""");

        JsonPath opinions = curate();

        assertThat(opinions.<String>getList("items.text")).isEqualTo(OPINIONS);
        assertThat(opinions.<String>getList("items.verdict")).containsExactly("ENTAILS", "IRRELEVANT", "ENTAILS");
        endpoint.verify(1, asked("verdicts"));
        endpoint.verify(0, asked("verdict"));
    }

    @Test
    void judgesByItselfWhatTheBatchLeavesOutNamesTwiceOrMakesUp() {
        answers("verdicts", OPINIONS.get(0), """
                {"verdicts": [{"id": 1, "verdict": "ENTAILS"}, {"id": 2, "verdict": "ENTAILS"},
                 {"id": 2, "verdict": "CONTRADICTS"}, {"id": 9, "verdict": "ENTAILS"}]}""");
        answers("verdict", OPINIONS.get(1), "{\"verdict\": \"IRRELEVANT\"}");
        answers("verdict", OPINIONS.get(2), "{\"verdict\": \"ENTAILS\"}");

        JsonPath opinions = curate();

        assertThat(opinions.<String>getList("items.verdict")).containsExactly("ENTAILS", "IRRELEVANT", "ENTAILS");
        endpoint.verify(2, asked("verdict"));
    }

    @Test
    void judgesOneByOneWhereTheBatchCannotBeRead() {
        answers("verdicts", OPINIONS.get(0), "All three do.");
        OPINIONS.forEach(opinion -> answers("verdict", opinion, "{\"verdict\": \"ENTAILS\"}"));

        JsonPath opinions = curate();

        assertThat(opinions.<String>getList("items.outcome"))
                .containsOnly("KEPT")
                .hasSize(3);
        endpoint.verify(1, asked("verdicts"));
        endpoint.verify(3, asked("verdict"));
    }

    private JsonPath curate() {
        aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays("What I said.")
                .sendTo(topics);
        dataSet.awaitCurated(1);
        return dataSet.read("/opinions");
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

    private static com.github.tomakehurst.wiremock.matching.RequestPatternBuilder asked(String schema) {
        return postRequestedFor(urlEqualTo(PATH))
                .withRequestBody(
                        matchingJsonPath("$.response_format.json_schema[?(@.name == '%s')]".formatted(schema)));
    }
}
