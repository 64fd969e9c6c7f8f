package org.culturepark.evaluator.evaluation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Survey questions with the generator's distributions; the endpoint stands for the generator too. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ScriptedModels.class)
class SurveyTest {
    private static final String ANSWERS = """
            [{"question": "Q1", "topic": "trust", "text": "Can people be trusted?", "asked": true, "validAnswers": 1000,
              "country": "X", "options": [{"code": 1, "label": "yes"}, {"code": 2, "label": "no"}, {"code": 3, "label": "not sure"}],
              "shares": [{"code": 1, "share": %s}, {"code": 3, "share": %s}], "flags": []},
             {"question": "Q2", "topic": "trust", "text": "Is it so?", "asked": %s, "validAnswers": 0, "country": "X",
              "options": [{"code": 1, "label": "yes"}, {"code": 2, "label": "no"}], "shares": [{"code": 1, "share": 1}], "flags": []}]
            """;
    private final String survey = "s-" + UUID.randomUUID();

    @ScriptedModels.Endpoint
    WireMockServer endpoint;

    @BeforeEach
    void tellHowPeopleAnswered() {
        for (String culture :
                List.of("Arabic", "Bengali", "Chinese", "German", "Korean", "Portuguese", "Spanish", "Turkish")) {
            boolean korean = culture.equals("Korean");
            endpoint.stubFor(get(urlPathEqualTo("/v1/surveys/" + survey + "/questions"))
                    .withQueryParam("culture", equalTo(culture))
                    .willReturn(okJson(ANSWERS.formatted(korean ? 0 : 1, korean ? 1 : 0, !korean))));
        }
    }

    /** The scripted model answers 3 to everything: as the Koreans do, and nobody else. */
    @Test
    void shouldCompareTheModelsAnswersWithTheCountrys() {
        JsonPath plan = measured(EvaluationCalls.named("model"), "Korean", List.of("Q1", "Q2"));

        assertThat(plan.getList("evaluations.label")).containsExactly(survey, survey + ", not told the culture");
        JsonPath told = evaluation(plan, 0);
        assertThat(told.getDouble("headline.value")).isEqualTo(1.0);
        assertThat(told.getInt("answers.asked")).isEqualTo(4);
        assertThat(told.getDouble("figures.questions")).isEqualTo(1.0);
        assertThat(told.getDouble("figures.splitHalf")).isCloseTo(1, within(1e-9));
        // 1 − the distance of (1/3, 1/3, 1/3) and (0, 0, 1): scipy.spatial.distance.jensenshannon says 0.67756
        assertThat(told.getDouble("floors.find { it.name == 'uniform' }.value")).isCloseTo(1 - 0.67756, within(1e-4));
        assertThat(told.getDouble("floors.find { it.name == 'mean of the other countries' }.value"))
                .isEqualTo(0.0);
        assertThat(told.getList("caveats", String.class)).anyMatch(one -> one.contains("counts of seeded answers"));
        assertThat(told.getString("parameters.snapshot")).hasSize(64);
    }

    @Test
    void shouldShowWhetherModelsAreNearerToTheirOwnCountry() {
        String model = EvaluationCalls.named("model");
        measured(model, "Korean", List.of("Q1"));
        measured(model, "German", List.of("Q1"));

        JsonPath table = when().get("/v1/survey/specificity?models=" + model)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(table.getList("cultures")).containsExactlyInAnyOrder("Korean", "German");
        assertThat(table.getDouble("diagonal")).isEqualTo(0.0);
        assertThat(table.getDouble("ceiling")).isEqualTo(0.5);
        assertThat(table.getList("questions")).containsExactly("Q1");
        when().get("/v1/survey/specificity?models=nobody").then().statusCode(404);
    }

    @Test
    void shouldNameWhatCannotBeAsked() {
        order("m", "Korean", List.of("Q9")).statusCode(422).body("violations[0].field", is("questions"));
        order("m", "Korean", List.of("Q2"))
                .statusCode(422)
                .body("violations[0].message", containsString("none of the questions"));
        endpoint.stubFor(get(urlPathEqualTo("/v1/surveys/none/questions"))
                .willReturn(aResponse().withStatus(404)));
        given().contentType("application/json")
                .body(request("m", "Korean", Map.of("survey", "none")))
                .post("/v1/plans")
                .then()
                .statusCode(422)
                .body("violations[0].field", is("survey"));
    }

    /** A generator that is away is waited for. */
    @Test
    void shouldWaitForTheGenerator() {
        var away = endpoint.stubFor(get(urlPathEqualTo("/v1/surveys/" + survey + "/questions"))
                .atPriority(1)
                .willReturn(aResponse().withStatus(503)));
        String plan = order(EvaluationCalls.named("model"), "Korean", List.of("Q1"))
                .statusCode(202)
                .body("state", is("EXPANDING"))
                .body("failure", containsString("503"))
                .extract()
                .path("id");

        endpoint.removeStub(away);

        assertThat(PlanTest.ended(plan).getString("state")).isEqualTo("COMPLETED");
    }

    private JsonPath measured(String model, String culture, List<String> questions) {
        return PlanTest.ended(
                order(model, culture, questions).statusCode(202).extract().path("id"));
    }

    private static JsonPath evaluation(JsonPath plan, int number) {
        return new EvaluationCalls().get(UUID.fromString(plan.getString("evaluations[" + number + "].id")));
    }

    private ValidatableResponse order(String model, String culture, List<String> questions) {
        return given().contentType("application/json")
                .body(request(model, culture, Map.of("survey", survey, "questions", questions)))
                .post("/v1/plans")
                .then();
    }

    private static Map<String, Object> request(String model, String culture, Map<String, Object> wishes) {
        return Map.of(
                "models", List.of(Map.of("model", model)),
                "cultures", List.of(culture),
                "benchmarks", List.of("SURVEY"),
                "wishes", wishes);
    }
}
