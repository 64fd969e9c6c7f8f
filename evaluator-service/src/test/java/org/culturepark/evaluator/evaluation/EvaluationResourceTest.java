package org.culturepark.evaluator.evaluation;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.Contract;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ScriptedModels.class)
class EvaluationResourceTest {
    private static final String PROBLEM = "application/problem+json";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final EvaluationCalls calls = new EvaluationCalls();

    @ScriptedModels.Endpoint
    WireMockServer endpoint;

    @Inject
    EvaluationMetrics metrics;

    @Test
    void shouldMeasureTheModelAndItsUntunedBase() {
        String base = EvaluationCalls.named("always-three");
        String model = EvaluationCalls.named("rambler");

        List<UUID> ids = calls.post(model, base, "Korean", "VSM13");

        JsonPath untuned = calls.awaitEnd(ids.get(0));
        JsonPath tuned = calls.awaitEnd(ids.get(1));
        assertThat(untuned.getString("state")).isEqualTo("COMPLETED");
        assertThat(untuned.getBoolean("tuned")).isFalse();
        assertThat(untuned.getDouble("headline.value")).isCloseTo(untuned.getDouble("floors[0].value"), within(1e-6));
        assertThat(untuned.getBoolean("degenerate")).isTrue();
        assertThat(tuned.getBoolean("tuned")).isTrue();
        assertThat(tuned.getString("baseModel")).isEqualTo(base);
        assertThat(tuned.<Object>get("headline.value")).isNull();
        assertThat(tuned.getList("floors.name")).containsExactly("untuned model");
        assertThat(tuned.getInt("answers.invalid")).isEqualTo(48);
        assertThat(tuned.getInt("usage[0].calls")).isEqualTo(48);
    }

    @Test
    void shouldGiveTheOracleOne() {
        JsonPath evaluation = calls.measured(EvaluationCalls.named("oracle"), "German", "MODERATION");

        assertThat(evaluation.getString("headline.measure")).isEqualTo("macroF1");
        assertThat(evaluation.getDouble("headline.value")).isEqualTo(1.0);
        assertThat(evaluation.getList("tables.confusion.columns")).contains("INVALID");
        assertThat(evaluation.getInt("answers.valid")).isEqualTo(8);
    }

    @Test
    void shouldScoreRefusalsAndSilenceAsMisses() {
        JsonPath refused = calls.measured(EvaluationCalls.named("refuser"), "German", "MODERATION");
        JsonPath silent = calls.measured(EvaluationCalls.named("mute"), "German", "MODERATION");

        assertThat(refused.getDouble("headline.value")).isEqualTo(0.0);
        assertThat(refused.getInt("answers.refused")).isEqualTo(8);
        assertThat(silent.getDouble("headline.value")).isEqualTo(0.0);
        assertThat(silent.getInt("answers.invalid")).isEqualTo(8);
    }

    @Test
    void shouldLetSimulatedLearnersStudy() {
        JsonPath evaluation = calls.measured(EvaluationCalls.named("tutor"), "Korean", "EDUCATION");

        assertThat(evaluation.getString("state")).isEqualTo("COMPLETED");
        assertThat(evaluation.getDouble("headline.value")).isEqualTo(0.0);
        assertThat(evaluation.getDouble("figures.satisfaction")).isEqualTo(3.0);
        assertThat(evaluation.getInt("answers.valid")).isEqualTo(52);
        assertThat(evaluation.getList("caveats", String.class)).anyMatch(caveat -> caveat.contains("simulated"));
    }

    @Test
    void shouldAnnounceWhatItMeasured() {
        List<UUID> ids = calls.post(EvaluationCalls.named("oracle"), "Turkish", "MODERATION");

        var event = topics.awaitEvent(Topics.EVALUATION_COMPLETED, ids.get(0));

        Contract.of(Topics.EVALUATION_COMPLETED).assertHolds(event.value());
        assertThat(event.key()).isEqualTo("Turkish");
        assertThat(TestTopics.header(event, "ce_source")).contains("/culturepark/evaluator");
        assertThat(JsonPath.from(event.value()).getDouble("headline.value")).isEqualTo(1.0);
    }

    @Test
    void shouldMakeTheSameEvaluationOnceHoweverOftenItIsOrdered() {
        String model = EvaluationCalls.named("always-three");
        List<UUID> first = calls.post(model, "Chinese", "VSM13");
        calls.awaitEnd(first.get(0));

        List<UUID> again = calls.post(model, "Chinese", "VSM13");

        assertThat(again).isEqualTo(first);
        assertThat(calls.awaitEnd(first.get(0)).getString("state")).isEqualTo("COMPLETED");
        endpoint.verify(
                48,
                postRequestedFor(urlEqualTo(ScriptedModels.PATH))
                        .withRequestBody(matchingJsonPath("$.model", equalTo(model))));
    }

    @Test
    void shouldListAndShowEveryAnswer() {
        String model = EvaluationCalls.named("always-three");
        JsonPath evaluation = calls.measured(model, "Spanish", "VSM13");

        when().get("/v1/evaluations?model=" + model + "&culture=Spanish&benchmark=VSM13&state=COMPLETED")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .body("items[0].id", is(evaluation.getString("id")));
        when().get("/v1/evaluations?culture=Atlantean").then().statusCode(200).body("total", is(0));
        when().get("/v1/evaluations/" + evaluation.getString("id") + "/answers?size=10&page=1&outcome=VALID")
                .then()
                .statusCode(200)
                .body("total", is(48))
                .body("items.size()", is(10))
                .body("items[0].item", is("m06"))
                .body("items.code", everyItem(is("3")))
                .body("items[0].prompt", containsString("from Argentina"));
        when().get("/v1/evaluations/" + evaluation.getString("id") + "/answers?outcome=FAILED")
                .then()
                .statusCode(200)
                .body("total", is(0));
    }

    @Test
    void shouldBalance() {
        calls.measured(EvaluationCalls.named("rambler"), "Arabic", "MODERATION");

        JsonPath balance =
                when().get("/v1/balance").then().statusCode(200).extract().jsonPath();

        assertThat(balance.getBoolean("balanced")).isTrue();
        assertThat(balance.getList("stages.stage")).contains("evaluations", "answers");
        assertThat(balance.getInt("stages.find { it.stage == 'answers' }.dropped.INVALID"))
                .isPositive();
    }

    @Test
    void shouldExportHeadlines() {
        String model = EvaluationCalls.named("oracle");
        calls.measured(model, "Bengali", "MODERATION");

        metrics.refresh();

        when().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("culturepark_evaluation_headline{benchmark=\"MODERATION\",culture=\"Bengali\""));
    }

    @Test
    void shouldDescribeItself() {
        when().get("/q/health/ready").then().statusCode(200);
        when().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(containsString("/v1/evaluations/{id}/answers"))
                .body(containsString("culturepark-korean-1a2b3c4d"));
        when().get("/page.js").then().statusCode(200).body(containsString("/shell/page.js"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"culture": "Korean", "benchmarks": ["VSM13"]}                                          | 400 | model
            {"model": " ", "culture": "Korean", "benchmarks": ["VSM13"]}                            | 400 | model
            {"model": "m", "benchmarks": ["VSM13"]}                                                 | 400 | culture
            {"model": "m", "culture": "Korean"}                                                     | 400 | benchmarks
            {"model": "m", "culture": "Korean", "benchmarks": []}                                   | 400 | benchmarks
            {"model": "m", "culture": "Korean", "benchmarks": ["IQ"]}                               | 400 | benchmarks
            {"model": "m", "culture": "Korean", "benchmarks": [null]}                               | 400 | benchmarks
            {"model": "m", "culture": "Korean", "benchmarks": "VSM13", "x": 1}                      | 400 | benchmarks
            {"model": "m", "culture": "Korean", "benchmarks": ["VSM13"], "personas": 0}             | 400 | personas
            {"model": "m", "culture": "Korean", "benchmarks": ["VSM13"], "personas": 5000}          | 400 | personas
            {"model": "m", "culture": "Korean", "benchmarks": ["VSM13"], "personas": "many"}        | 400 | personas
            {"model": "m", "baseModel": "", "culture": "Korean", "benchmarks": ["VSM13"]}           | 400 | baseModel
            {"model": "m", "culture": "Korean", "benchmarks": ["VSM13"], "colour": "red"}           | 400 | colour
            {"model": "m", "culture": "Atlantean", "benchmarks": ["VSM13"]}                         | 422 | benchmarks
            {"model": "m", "culture": "Korean", "benchmarks": ["VSM13"], "endpoint": "nowhere"}     | 422 | endpoint
            {"model": "m", "culture":                                                               | 400 | line 1
            [1]                                                                                     | 400 | object
            """)
    void shouldNameTheFieldOfAMalformedOrder(String body, int status, String field) {
        given().contentType("application/json")
                .body(body)
                .post("/v1/evaluations")
                .then()
                .statusCode(status)
                .contentType(PROBLEM)
                .body(containsString(field))
                .body(not(containsString("java")));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/evaluations?page=-1, 400, page",
        "/v1/evaluations?size=1000, 400, size",
        "/v1/evaluations/5f3b3c1e-0000-4000-8000-000000000000, 404, evaluation",
        "/v1/evaluations/5f3b3c1e-0000-4000-8000-000000000000/answers, 404, evaluation",
        "/v1/evaluations/seven, 404, Not Found",
        "/v1/evaluations?benchmark=IQ, 400, benchmark",
        "/v1/evaluations?state=DONE, 400, state",
    })
    void shouldAnswerBadReadsWithAProblem(String path, int status, String word) {
        when().get(path).then().statusCode(status).contentType(PROBLEM).body(containsString(word));
    }

    @Test
    void shouldRejectAnOrderWithoutBodyOrOfAnotherType() {
        given().contentType("application/json")
                .post("/v1/evaluations")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        given().contentType("text/plain")
                .body("x")
                .post("/v1/evaluations")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }
}
