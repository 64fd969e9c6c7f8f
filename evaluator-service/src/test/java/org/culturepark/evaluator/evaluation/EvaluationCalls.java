package org.culturepark.evaluator.evaluation;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a user of the service does in the tests. */
final class EvaluationCalls {

    /** A name that no other test has. */
    static String named(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    List<UUID> post(String model, String culture, String benchmark) {
        return post(Map.of("model", model, "culture", culture, "benchmarks", List.of(benchmark)));
    }

    List<UUID> post(String model, String baseModel, String culture, String benchmark) {
        Map<String, Object> order =
                new HashMap<>(Map.of("model", model, "culture", culture, "benchmarks", List.of(benchmark)));
        order.put("baseModel", baseModel);
        return post(order);
    }

    private static List<UUID> post(Map<String, Object> order) {
        return given().contentType("application/json")
                .body(order)
                .post("/v1/evaluations")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getList("evaluations.id", UUID.class);
    }

    /** Orders it, waits for its end and checks that its counts add up. */
    JsonPath measured(String model, String culture, String benchmark) {
        return awaitEnd(post(model, culture, benchmark).get(0));
    }

    JsonPath awaitEnd(UUID id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> List.of("COMPLETED", "FAILED").contains(get(id).getString("state")));
        JsonPath evaluation = get(id);
        assertThat(evaluation.getInt("answers.asked"))
                .isEqualTo(evaluation.getInt("answers.valid")
                        + evaluation.getInt("answers.invalid")
                        + evaluation.getInt("answers.refused")
                        + evaluation.getInt("answers.failed")
                        + evaluation.getInt("answers.pending"));
        return evaluation;
    }

    JsonPath get(UUID id) {
        return when().get("/v1/evaluations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
