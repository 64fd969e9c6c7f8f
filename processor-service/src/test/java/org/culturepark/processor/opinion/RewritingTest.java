package org.culturepark.processor.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.culturepark.processor.ChatEndpoint;
import org.culturepark.processor.ScriptedModel;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What contradicts its attitude is rewritten, and it is the rewritten text that is verified. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@WithTestResource(value = ChatEndpoint.class, scope = TestResourceScope.MATCHING_RESOURCES)
class RewritingTest {
    private static final String NOT_PROUD = "I never cared whether my parents were proud of me.";
    private static final String REWRITTEN = "I always cared that my parents were proud of me.";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    private ScriptedModel model;

    @BeforeEach
    void contradict() {
        model = ScriptedModel.at(endpoint)
                .extracts(NOT_PROUD)
                .judges(NOT_PROUD, "CONTRADICTS")
                .rewrites(NOT_PROUD, REWRITTEN);
    }

    @Test
    void keepsTheRewrittenTextWithTheOriginalBesideIt() {
        model.judges(REWRITTEN, "ENTAILS");

        JsonPath opinion = curate();

        assertThat(opinion.getString("outcome")).isEqualTo("KEPT");
        assertThat(opinion.getString("text")).isEqualTo(REWRITTEN);
        assertThat(opinion.getString("original")).isEqualTo(NOT_PROUD);
    }

    @Test
    void dropsWhatDoesNotEntailOnceRewritten() {
        model.judges(REWRITTEN, "IRRELEVANT");

        JsonPath opinion = curate();

        assertThat(opinion.getString("outcome")).isEqualTo("DROPPED");
        assertThat(opinion.getString("reason")).isEqualTo("IRRELEVANT");
    }

    @Test
    void tracesARewrittenOpinionToItsVerdictsAndCalls() {
        model.judges(REWRITTEN, "ENTAILS");
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

    /** What a filter dropped was never judged; a replay without that filter asks nobody. */
    @Test
    void leavesUnjudgedInAReplayWhatAModelWouldHaveToJudge() {
        model.extracts("I care for them.");
        dataSet.talk(topics).complete(topics, 1, 1, 1);
        assertThat(dataSet.awaitState("COMPLETED_EMPTY").getInt("opinions.dropped.TOO_SHORT"))
                .isEqualTo(1);
        int calls = endpoint.getAllServeEvents().size();

        JsonPath lax = dataSet.build("{\"filters\": {\"minWords\": 3}}");

        assertThat(lax.getString("state")).isEqualTo("EMPTY");
        assertThat(lax.<Object>get("filtered").toString()).isEqualTo("{NOT_JUDGED=1}");
        assertThat(endpoint.getAllServeEvents()).hasSize(calls);
    }

    private JsonPath curate() {
        dataSet.talk(topics).awaitCurated(1);
        return dataSet.read("/opinions").setRootPath("items[0]");
    }
}
