package org.culturepark.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.culturepark.e2e.FaultyEndpoint.Fault;
import org.culturepark.local.launcher.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plan of two models and three benchmarks, the evaluator killed five times while one call in five fails: the published
 * figures are those of an undisturbed run. (Models that say nothing are no fault of the endpoint, so it never is silent.)
 */
class EvaluationsProof {
    private static final double[] KILLED_AT = {0.1, 0.3, 0.5, 0.7, 0.85};
    private static final List<Fault> FAULTS =
            List.of(Fault.BUSY, Fault.BUSY_WITH_RETRY_AFTER, Fault.SERVER_ERROR, Fault.DROPPED, Fault.MALFORMED);
    private static final Map<String, Object> PLAN = Map.of(
            "models", List.of(Map.of("model", "alpha"), Map.of("model", "beta")),
            "cultures", List.of("Korean"),
            "benchmarks", List.of("MODERATION", "VSM13", "EDUCATION"),
            "wishes", Map.of("personas", 20, "permutations", 2, "rows", 40, "learners", 4, "seed", 7));

    @TempDir
    private Path undisturbed;

    @TempDir
    private Path disturbed;

    @Test
    void shouldPublishTheSameFiguresHoweverOftenItDies() throws IOException {
        Map<String, Object> expected = figures(undisturbed, 0, new double[0]);

        Map<String, Object> published = figures(disturbed, 0.2, KILLED_AT);

        assertThat(published).isEqualTo(expected).hasSize(6);
    }

    private static Map<String, Object> figures(Path state, double faults, double[] killedAt) throws IOException {
        try (FaultyEndpoint endpoint = new FaultyEndpoint(faults, FAULTS, EvaluationsProof::answer);
                LaunchedStack stack = LaunchedStack.up(state, settings(endpoint), "evaluator")) {
            String plan = given().baseUri(stack.address(Service.EVALUATOR).toString())
                    .contentType("application/json")
                    .body(PLAN)
                    .post("/v1/plans")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            for (double share : killedAt) {
                await().atMost(Duration.ofMinutes(3))
                        .pollInterval(Duration.ofMillis(50))
                        .until(() -> share(read(stack, plan)) >= share);
                stack.kill(Service.EVALUATOR);
                System.out.printf("killed at %.2f%n", share);
            }
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> read(stack, plan).getString("state").startsWith("COMPLETED"));
            System.out.println("faults " + endpoint.faults() + ", good answers " + endpoint.answers());
            return figures(read(stack, plan));
        }
    }

    private static Map<String, String> settings(FaultyEndpoint endpoint) {
        return Map.of(
                "OPENAI_BASE_URL", endpoint.baseUrl(),
                "OPENAI_API_KEY", "none",
                "CULTUREPARK_JOB_HEARTBEAT", "1S",
                "CULTUREPARK_MODEL_RETRY_DELAY", "0.1S",
                "CULTUREPARK_MODEL_MAX_RETRY_DELAY", "2S");
    }

    private static JsonPath read(LaunchedStack stack, String plan) {
        return await().ignoreExceptions()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> given().baseUri(stack.address(Service.EVALUATOR).toString())
                                .get("/v1/plans/" + plan),
                        response -> response.statusCode() == 200)
                .jsonPath();
    }

    private static double share(JsonPath plan) {
        return plan.getDouble("progress.done") / plan.getDouble("progress.of");
    }

    /** All that is published of each evaluation. */
    private static Map<String, Object> figures(JsonPath plan) {
        assertThat(plan.getString("state")).isEqualTo("COMPLETED");
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Map<String, Object> one : plan.<Map<String, Object>>getList("evaluations")) {
            figures.put(
                    one.get("benchmark") + " of " + one.get("model"),
                    Arrays.asList(
                            one.get("headline"),
                            one.get("interval"),
                            one.get("floors"),
                            one.get("figures"),
                            one.get("answers")));
        }
        return figures;
    }

    /** By the request alone, so that whoever asks again is told the same. */
    private static String answer(String request) {
        Random random = new Random(request.hashCode());
        if (request.contains("one number from 1 to 5:")) {
            return Integer.toString(1 + random.nextInt(5));
        }
        if (request.contains("Classify the comment")) {
            return random.nextBoolean() ? "hurtful" : "fine";
        }
        return "People there would say number " + random.nextInt(100) + ".";
    }
}
