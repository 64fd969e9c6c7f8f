package org.culturepark.evaluator.evaluation;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;

/** Several models on the same items, and what can be said of them afterwards. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ScriptedModels.class)
class PlanTest {
    private static final String PROBLEM = "application/problem+json";

    @ScriptedModels.Endpoint
    WireMockServer endpoint;

    @Test
    void shouldMeasureSeveralModelsOnTheSameItemsAndSayWhichIsBetter() {
        String oracle = EvaluationCalls.named("oracle");
        String constant = EvaluationCalls.named("always-fine");
        String twin = EvaluationCalls.named("always-fine");

        JsonPath plan = ended(plan(List.of(constant, oracle, twin), List.of("Korean", "German"), Map.of("rows", 40)));

        assertThat(plan.getString("state")).isEqualTo("COMPLETED");
        assertThat(plan.getList("evaluations.model")).hasSize(6);
        assertThat(plan.getLong("progress.done")).isEqualTo(6 * 40);
        JsonPath compared = compared(String.join(",", constant, oracle, twin));
        Map<String, Object> korean = row(compared, oracle, constant, "Korean");
        assertThat(korean.get("words")).isEqualTo("better");
        assertThat(korean.get("units")).isEqualTo(40);
        assertThat(((Number) korean.get("difference")).doubleValue()).isCloseTo(1 - 1 / 3.0, within(1e-6));
        assertThat(((Map<?, ?>) korean.get("mcNemar")).get("onlyFirst")).isEqualTo(20);
        assertThat(row(compared, twin, constant, "Korean").get("words"))
                .isEqualTo("no difference that these data can show");
        assertThat(row(compared, twin, oracle, "German").get("words")).isEqualTo("worse");
        assertThat(row(compared, oracle, constant, null).get("label")).isEqualTo("all cultures");
    }

    @Test
    void shouldTellWhoAnswersAtRandomFromWhoDoesNot() {
        String random = EvaluationCalls.named("random");

        JsonPath evaluation = ended(plan(List.of(random), List.of("Korean"), Map.of("rows", 40)));

        double floor = evaluation.getDouble("evaluations[0].floors.find { it.name == 'uniform random' }.value");
        assertThat(evaluation.getDouble("evaluations[0].interval.low")).isLessThan(floor);
        assertThat(evaluation.getDouble("evaluations[0].interval.high")).isGreaterThan(floor);
    }

    @Test
    void shouldScoreTheMeanOfSeededRepeats() {
        String model = EvaluationCalls.named("random");

        JsonPath plan = ended(plan(List.of(model), List.of("Korean"), Map.of("repeats", 3, "rows", 8)));

        assertThat(plan.getInt("evaluations[0].answers.asked")).isEqualTo(24);
        assertThat(plan.getDouble("evaluations[0].figures.repeats")).isEqualTo(3.0);
        assertThat(plan.getDouble("evaluations[0].figures.headlineSpread")).isNotNegative();
        assertThat(plan.getList("evaluations[0].caveats", String.class))
                .anyMatch(one -> one.contains("3 seeded repeats"));
        endpoint.verify(
                8,
                postRequestedFor(urlEqualTo(ScriptedModels.PATH))
                        .withRequestBody(matchingJsonPath("$.model", equalTo(model)))
                        .withRequestBody(matchingJsonPath("$.seed", equalTo("13"))));
    }

    @Test
    void shouldScoreAgainWithoutAskingAndComeToTheSame() {
        String model = EvaluationCalls.named("random");
        JsonPath plan = ended(plan(List.of(model), List.of("Korean"), Map.of("rows", 8)));
        String id = plan.getString("evaluations[0].id");
        int asked = asked(model);

        JsonPath again = given().post("/v1/evaluations/" + id + "/rescore")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(again.getInt("scorings")).isEqualTo(2);
        assertThat(again.getMap("figures")).isEqualTo(plan.getMap("evaluations[0].figures"));
        assertThat(again.getMap("interval")).isEqualTo(plan.getMap("evaluations[0].interval"));
        assertThat(asked(model)).isEqualTo(asked);
        given().post("/v1/evaluations/rescore?model=" + model)
                .then()
                .statusCode(202)
                .body("evaluations", is(1));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> when().get("/v1/evaluations/" + id).jsonPath().getInt("scorings") == 3);
    }

    @Test
    void shouldPauseWhenTheBudgetIsUsedUpAndGoOnWhenItIsRaised() {
        String model = EvaluationCalls.named("oracle");
        Map<String, Object> request = Map.of(
                "models", List.of(Map.of("model", model)),
                "cultures", List.of("Korean"),
                "benchmarks", List.of("VSM13"),
                "budget", Map.of("tokens", 1000));
        String id = post("budget-" + model, request).statusCode(202).extract().path("id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(id).getString("state").equals("PAUSED_BY_BUDGET"));
        long done = get(id).getLong("progress.done");

        given().contentType("application/json")
                .body(Map.of("budget", Map.of("tokens", 1_000_000)))
                .patch("/v1/plans/" + id)
                .then()
                .statusCode(200);

        assertThat(done).isBetween(1L, 47L);
        JsonPath plan = ended(id);
        assertThat(plan.getString("state")).isEqualTo("COMPLETED");
        assertThat(plan.getLong("usage[0].calls")).isEqualTo(48);
    }

    @Test
    void shouldMakeAPlanOncePerKey() {
        String model = EvaluationCalls.named("oracle");
        Map<String, Object> request = request(List.of(model), List.of("Korean"), Map.of("rows", 2));

        String first = post(model, request).statusCode(202).extract().path("id");
        String second = post(model, request).statusCode(202).extract().path("id");

        assertThat(second).isEqualTo(first);
        post(model, request(List.of(model), List.of("German"), Map.of()))
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", is("urn:problem:evaluator:different-plan"));
    }

    @Test
    void shouldNameTheFieldThatCannotBeUsed() {
        post(
                        "nowhere",
                        Map.of(
                                "models", List.of(Map.of("model", "m", "endpoint", "nowhere")),
                                "cultures", List.of("Korean"),
                                "benchmarks", List.of("VSM13")))
                .statusCode(422)
                .contentType(PROBLEM)
                .body("violations[0].field", is("endpoint"))
                .body("violations[0].message", containsString("nowhere"));
        post("none", Map.of("models", List.of(), "cultures", List.of("Korean"), "benchmarks", List.of("VSM13")))
                .statusCode(400)
                .body("violations[0].field", is("models"));
        when().get("/v1/compare?models=one").then().statusCode(400).body("violations[0].field", is("models"));
        when().get("/v1/plans/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static JsonPath compared(String models) {
        return when().get("/v1/compare?models=" + models)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> row(JsonPath compared, String model, String against, String culture) {
        Stream<Map<String, Object>> rows = compared.<Map<String, Object>>getList("rows").stream();
        return rows.filter(row -> row.get("model").equals(model)
                        && row.get("against").equals(against)
                        && Objects.equals(row.get("culture"), culture))
                .findFirst()
                .orElseThrow();
    }

    private int asked(String model) {
        return endpoint.countRequestsMatching(postRequestedFor(urlEqualTo(ScriptedModels.PATH))
                        .withRequestBody(matchingJsonPath("$.model", equalTo(model)))
                        .build())
                .getCount();
    }

    private static String plan(List<String> models, List<String> cultures, Map<String, Object> wishes) {
        return post(UUID.randomUUID().toString(), request(models, cultures, wishes))
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static Map<String, Object> request(List<String> models, List<String> cultures, Map<String, Object> wishes) {
        return Map.of(
                "models",
                models.stream().map(name -> Map.of("model", name)).toList(),
                "cultures",
                cultures,
                "benchmarks",
                List.of("MODERATION"),
                "wishes",
                wishes);
    }

    private static ValidatableResponse post(String key, Map<String, Object> request) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(request)
                .post("/v1/plans")
                .then()
                .log()
                .ifError();
    }

    static JsonPath ended(String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get(id).getString("state").startsWith("COMPLETED"));
        return get(id);
    }

    private static JsonPath get(String id) {
        return when().get("/v1/plans/" + id).then().statusCode(200).extract().jsonPath();
    }
}
