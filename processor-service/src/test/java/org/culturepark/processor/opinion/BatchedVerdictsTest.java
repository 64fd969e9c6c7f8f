package org.culturepark.processor.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.ScriptedModel.asked;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.culturepark.processor.ChatEndpoint;
import org.culturepark.processor.ScriptedModel;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several opinions are judged in one call, each verdict going to the opinion whose number it names. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@WithTestResource(value = ChatEndpoint.class, scope = TestResourceScope.MATCHING_RESOURCES)
class BatchedVerdictsTest {
    private static final List<String> OPINIONS = List.of(
            "I worked all my life to make my parents proud.",
            "I like to drink green tea in the morning.",
            "I want my children to make me proud too.");

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    private ScriptedModel model;

    @BeforeEach
    void threeOpinionsAreVoiced() {
        model = ScriptedModel.at(endpoint).answers("opinions", "Question", """
                {"opinions": [{"turn": 1, "statement": "%s"}, {"turn": 1, "statement": "%s"},
                 {"turn": 1, "statement": "%s"}]}""".formatted(OPINIONS.toArray()));
    }

    @Test
    void matchesEachVerdictToItsOpinionWhateverTheOrder() {
        model.answers("verdicts", OPINIONS.get(0), """
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
        model.answers("verdicts", OPINIONS.get(0), """
                {"verdicts": [{"id": 1, "verdict": "ENTAILS"}, {"id": 2, "verdict": "ENTAILS"},
                 {"id": 2, "verdict": "CONTRADICTS"}, {"id": 9, "verdict": "ENTAILS"}]}""");
        model.answers("verdict", OPINIONS.get(1), "{\"verdict\": \"IRRELEVANT\"}");
        model.answers("verdict", OPINIONS.get(2), "{\"verdict\": \"ENTAILS\"}");

        JsonPath opinions = curate();

        assertThat(opinions.<String>getList("items.verdict")).containsExactly("ENTAILS", "IRRELEVANT", "ENTAILS");
        endpoint.verify(2, asked("verdict"));
    }

    @Test
    void judgesOneByOneWhereTheBatchCannotBeRead() {
        model.answers("verdicts", OPINIONS.get(0), "All three do.");
        OPINIONS.forEach(opinion -> model.answers("verdict", opinion, "{\"verdict\": \"ENTAILS\"}"));

        JsonPath opinions = curate();

        assertThat(opinions.<String>getList("items.outcome"))
                .containsOnly("KEPT")
                .hasSize(3);
        endpoint.verify(1, asked("verdicts"));
        endpoint.verify(3, asked("verdict"));
    }

    private JsonPath curate() {
        dataSet.talk(topics).awaitCurated(1);
        return dataSet.read("/opinions");
    }
}
