package org.culturepark.processor.opinion;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.ScriptedModel.asked;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.culturepark.processor.ChatEndpoint;
import org.culturepark.processor.ScriptedModel;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A model judges opinions: what it is asked, and what its answers lead to. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@WithTestResource(value = ChatEndpoint.class, scope = TestResourceScope.MATCHING_RESOURCES)
class VerdictsTest {
    private static final String PROUD = "I worked all my life to make my parents proud.";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    private ScriptedModel model;

    @BeforeEach
    void sayNothing() {
        model = ScriptedModel.at(endpoint);
    }

    @Test
    void keepsWhatTheJudgeSaysEntails() {
        model.extracts(PROUD).judges(PROUD, "ENTAILS");

        JsonPath opinion = curate();

        assertThat(opinion.getString("outcome")).isEqualTo("KEPT");
        assertThat(opinion.getString("text")).isEqualTo(PROUD);
        assertThat(opinion.getInt("turn")).isEqualTo(1);
        endpoint.verify(
                1,
                asked("verdict")
                        .withRequestBody(
                                matchingJsonPath("$.messages[1].content", containing("Attitude: I agree that")))
                        .withRequestBody(matchingJsonPath("$.messages[1].content", containing("Statement: " + PROUD)))
                        .withRequestBody(matchingJsonPath("$[?(@.temperature == 0)]")));
    }

    @Test
    void asksNoJudgeAboutWhatAFilterDrops() {
        model.extracts("As an AI I hold no views on parents.");

        assertThat(curate().getString("reason")).isEqualTo("REFUSAL");
        endpoint.verify(0, asked("verdict"));
    }

    @Test
    void neverTakesAnUnreadableVerdictForANo() {
        model.extracts(PROUD).answers("verdict", "Statement: " + PROUD, "Yes, it does.");

        JsonPath opinion = curate();

        assertThat(opinion.getString("outcome")).isEqualTo("FAILED");
        assertThat(opinion.getString("reason")).isEqualTo("UNPARSABLE");
        endpoint.verify(2, asked("verdict"));
    }

    @Test
    void countsWhatTheCallsUsed() {
        model.extracts(PROUD).judges(PROUD, "ENTAILS");

        curate();

        JsonPath usage = dataSet.get();
        assertThat(usage.getList("usage.stage")).containsExactlyInAnyOrder("extraction", "verification");
        assertThat(usage.getInt("usage[0].promptTokens")).isEqualTo(100);
    }

    /** A judge that always says the same is right in a third of the cases. */
    @Test
    void showsWhatTheJudgeIsWorthOnceItIsMeasured() {
        model.answers("verdict", "Statement: ", "{\"verdict\": \"IRRELEVANT\"}");
        String id =
                RestAssured.post("/v1/verifiers/LLM/measurements").jsonPath().getString("id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> RestAssured.get("/v1/verifiers/measurements/{id}", id)
                                .jsonPath()
                                .get("endedAt")
                        != null);
        ScriptedModel.at(endpoint).extracts(PROUD).judges(PROUD, "ENTAILS");

        curate();

        assertThat(dataSet.get().getFloat("verifierQuality.accuracy")).isEqualTo(1 / 3f);
        assertThat(RestAssured.get("/v1/verifiers").jsonPath().getFloat("[0].quality.accuracy"))
                .isEqualTo(1 / 3f);
    }

    private JsonPath curate() {
        dataSet.talk(topics).awaitCurated(1);
        return dataSet.read("/opinions").setRootPath("items[0]");
    }
}
