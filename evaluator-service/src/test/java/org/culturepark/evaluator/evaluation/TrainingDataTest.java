package org.culturepark.evaluator.evaluation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.culturepark.evaluator.event.ModelTrained;
import org.culturepark.testing.Chromium;
import org.culturepark.testing.PageView;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a model was trained on, as the processor tells it; the endpoint stands for the processor too. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ScriptedModels.class)
class TrainingDataTest {
    private static final String QUESTION = """
            {"question": "%1$s", "topic": "trust", "text": "%1$s: is it so?", "asked": true, "validAnswers": 9, "country": "X",
             "options": [{"code": 1, "label": "yes"}, {"code": 2, "label": "no"}, {"code": 3, "label": "not sure"}],
             "shares": [{"code": 3, "share": 1}], "flags": []}""";
    private static final String NEAR = """
            {"versionId": "%s", "embeddingModel": "minilm", "overlap": 0.8, "texts": [
             {"text": "Q1: is it so?", "overlaps": true, "nearest": [
               {"exampleId": "8a2f0a7e-6a52-5cf1-9d0e-6d3f7d2b7c11", "question": "Q9", "code": 2, "opinion": "It is.", "cosine": 0.9}]},
             {"text": "Q2: is it so?", "overlaps": %s, "nearest": []}]}""";

    private final String survey = "s-" + UUID.randomUUID();
    private final String model = EvaluationCalls.named("model");
    private final String base = EvaluationCalls.named("base");
    private final UUID dataSet = UUID.randomUUID();
    private final UUID version = UUID.randomUUID();

    @ScriptedModels.Endpoint
    WireMockServer endpoint;

    @TestHTTPResource("/")
    String address;

    @Inject
    TrainedModels models;

    @BeforeEach
    void trained() {
        endpoint.stubFor(get(urlPathEqualTo("/v1/surveys/" + survey + "/questions"))
                .willReturn(okJson("[" + QUESTION.formatted("Q1") + "," + QUESTION.formatted("Q2") + "]")));
        QuarkusTransaction.requiringNew()
                .run(() -> models.register(new ModelTrained(
                        UUID.randomUUID(),
                        model,
                        base,
                        "default",
                        UUID.randomUUID(),
                        dataSet,
                        version,
                        "Korean",
                        List.of("Q1", "Q2"),
                        Instant.now())));
    }

    @Test
    void shouldLeaveOutQuestionsThatTheTrainingDataSays() {
        processorSays(200, NEAR.formatted(version, false));

        JsonPath plan = PlanTest.ended(order().statusCode(202).extract().path("id"));

        assertThat(plan.getList("evaluations")).hasSize(3);
        for (int at = 0; at < 3; at++) {
            JsonPath one = when().get("/v1/evaluations/" + plan.getString("evaluations[" + at + "].id"))
                    .jsonPath();
            assertThat(one.getString("parameters.questions")).isEqualTo("Q2");
            assertThat(one.getDouble("figures.questionsSeenInTraining")).isEqualTo(1);
            assertThat(one.getList("caveats", String.class))
                    .anyMatch(caveat -> caveat.endsWith("nearly the same: Q1."));
        }
    }

    @Test
    void shouldSayThatNothingIsLeftToAsk() {
        processorSays(200, NEAR.formatted(version, true));

        order().statusCode(422).body("detail", containsString("nothing is left to ask"));
    }

    @Test
    void shouldSayThatNobodyCouldLook() {
        processorSays(404, "{}");

        JsonPath plan = PlanTest.ended(order().statusCode(202).extract().path("id"));

        JsonPath tuned = when().get("/v1/evaluations/" + plan.getString("evaluations[2].id"))
                .jsonPath();
        assertThat(tuned.getString("parameters.questions")).isEqualTo("Q1,Q2");
        assertThat(tuned.getList("caveats", String.class))
                .anyMatch(caveat -> caveat.contains("could not be looked at"));
    }

    /** A processor that is away is waited for. */
    @Test
    void shouldWaitForTheProcessor() {
        processorSays(503, "");

        order().statusCode(202)
                .body("state", is("EXPANDING"))
                .body("failure", containsString("the processor answered"));
    }

    @Test
    void shouldLayAnAnswerBesideTheNearestExamples() {
        processorSays(200, NEAR.formatted(version, false));
        JsonPath plan = PlanTest.ended(order().statusCode(202).extract().path("id"));
        String answers = "/v1/evaluations/" + plan.getString("evaluations[2].id") + "/answers";
        String answer = when().get(answers).jsonPath().getString("items[0].id");

        JsonPath lineage = when().get(answers + "/" + answer + "/lineage")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(lineage.getString("model")).isEqualTo(model);
        assertThat(lineage.getString("compared")).isEqualTo("PROMPT");
        assertThat(lineage.getString("versionId")).isEqualTo(version.toString());
        assertThat(lineage.getDouble("nearest[0].cosine")).isEqualTo(0.9);
        assertThat(lineage.getString("nearest[0].lineage"))
                .endsWith("/v1/examples/8a2f0a7e-6a52-5cf1-9d0e-6d3f7d2b7c11/lineage");
        processorSays(503, "");
        when().get(answers + "/" + answer + "/lineage")
                .then()
                .statusCode(200)
                .body("foundAt", is(lineage.getString("foundAt")));
    }

    @Test
    void shouldShowThemOnThePage() {
        processorSays(200, NEAR.formatted(version, false));
        JsonPath plan = PlanTest.ended(order().statusCode(202).extract().path("id"));
        String path = "#/evaluations/" + plan.getString("evaluations[2].id") + "/answers";
        try (Chromium chromium = Chromium.start();
                PageView view = chromium.open(address + path, Screen.PHONE)) {
            view.page().getByText("the like").first().click();

            PlaywrightAssertions.assertThat(view.heading()).hasText("Like what was trained on");
            PlaywrightAssertions.assertThat(view.page().getByRole(AriaRole.CELL).getByText("It is.", exactly()))
                    .isVisible();
            view.assertUsable();
        }
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    @Test
    void shouldSayWhyThereIsNoLineage() {
        processorSays(200, NEAR.formatted(version, false));
        JsonPath plan = PlanTest.ended(order().statusCode(202).extract().path("id"));
        String answers = "/v1/evaluations/" + plan.getString("evaluations[0].id") + "/answers";
        String ofBase = when().get(answers).jsonPath().getString("items[0].id");

        when().get(answers + "/" + ofBase + "/lineage")
                .then()
                .statusCode(409)
                .body("detail", containsString("Nobody has said what the model " + base));
        when().get(answers + "/" + UUID.randomUUID() + "/lineage").then().statusCode(404);
    }

    private void processorSays(int status, String json) {
        endpoint.stubFor(post(urlPathEqualTo("/v1/datasets/" + dataSet + "/neighbours"))
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(json)));
    }

    private ValidatableResponse order() {
        return given().contentType("application/json")
                .body(Map.of(
                        "models", List.of(Map.of("model", model)),
                        "cultures", List.of("Korean"),
                        "benchmarks", List.of("SURVEY"),
                        "wishes", Map.of("survey", survey)))
                .post("/v1/plans")
                .then();
    }
}
