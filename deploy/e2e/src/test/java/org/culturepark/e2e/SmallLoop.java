package org.culturepark.e2e;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.culturepark.local.launcher.Service;

/** One campaign of two cultures through all services, as small as it can be, and what the services say about it. */
final class SmallLoop {
    static final List<String> CULTURES = List.of("Korean", "German");
    static final List<String> BENCHMARKS = List.of("VSM13", "MODERATION", "EDUCATION");
    /** So many that both cultures keep some opinion of theirs, whatever a model of this size says on whichever processor. */
    static final int DIALOGUES = 8;

    static final int ROUNDS = 2;

    /** Every benchmark is asked, each of it little; a handful of examples makes one batch, so a loss falls over epochs. */
    static final Map<String, String> SETTINGS = Map.of(
            "CULTUREPARK_TRAINING_EPOCHS", "6",
            "CULTUREPARK_EVALUATION_PERSONAS", "1",
            "CULTUREPARK_VSM13_PERMUTATIONS", "1",
            "CULTUREPARK_MODERATION_ROWS", "8",
            "CULTUREPARK_EDUCATION_LEARNERS", "1",
            "CULTUREPARK_EDUCATION_TURNS", "1",
            "CULTUREPARK_EDUCATION_DIMENSIONS", "PDI");

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Set<String> ENDED_WITHOUT_SUCCESS = Set.of("COMPLETED_EMPTY", "FAILED");

    private final LaunchedStack stack;
    private final String campaign;

    private SmallLoop(LaunchedStack stack, String campaign) {
        this.stack = stack;
        this.campaign = campaign;
    }

    static SmallLoop start(LaunchedStack stack) {
        Map<String, Object> request = Map.of(
                "name",
                "Small loop",
                "cultures",
                CULTURES,
                "questions",
                List.of("Q27", "Q29"),
                "holdOut",
                List.of("Q30"),
                "samples",
                DIALOGUES,
                "rounds",
                ROUNDS,
                "seed",
                7);
        String id = given().baseUri(stack.address(Service.GENERATOR).toString())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(request)
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new SmallLoop(stack, id);
    }

    /** The answer to a GET, tried again while the service is being restarted. */
    JsonPath get(Service service, String path) {
        return await("GET " + path + " of the " + service)
                .ignoreExceptions()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> given().baseUri(stack.address(service).toString()).get(path),
                        response -> response.statusCode() == 200)
                .jsonPath();
    }

    JsonPath campaign() {
        return get(Service.GENERATOR, "/v1/campaigns/" + campaign);
    }

    JsonPath dataSets() {
        return get(Service.PROCESSOR, "/v1/datasets?campaign=" + campaign);
    }

    /** The runs on this campaign's data sets; a stack has seen no other campaign. */
    JsonPath runs() {
        return get(Service.TRAINER, "/v1/runs");
    }

    JsonPath evaluations() {
        return get(Service.EVALUATOR, "/v1/evaluations?size=200");
    }

    boolean isTalkedOut() {
        return !campaign().getString("state").equals("RUNNING");
    }

    /** Two models, a tuned and the untuned, on every benchmark for every culture. */
    boolean isEvaluated() {
        List<String> states = evaluations().getList("items.state");
        return states.size() == 2 * BENCHMARKS.size() * CULTURES.size()
                && states.stream().allMatch("COMPLETED"::equals);
    }

    /** Asks the campaign only, so that it holds while other services are down. */
    void awaitTalkedOut() {
        await("all dialogues")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(this::isTalkedOut);
    }

    /** Says where the loop stands if it does not get there, so that a stage that ended otherwise is not mere silence. */
    void awaitEvaluated() {
        try {
            await("all evaluations")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .failFast("a stage has ended without success", this::isStuck)
                    .until(this::isEvaluated);
        } catch (ConditionTimeoutException | TerminalFailureException stalled) {
            throw new AssertionError("no end of the evaluations: " + whereabouts(), stalled);
        }
    }

    private boolean isStuck() {
        return Stream.of(dataSets(), runs(), evaluations())
                .flatMap(list -> list.<String>getList("items.state").stream())
                .anyMatch(ENDED_WITHOUT_SUCCESS::contains);
    }

    private String whereabouts() {
        return "campaign %s %s; data sets %s %s %s; runs %s %s; evaluations %s %s %s"
                .formatted(
                        campaign().getString("state"),
                        campaign().getList("collections.completed"),
                        dataSets().getList("items.state"),
                        dataSets().getList("items.reason"),
                        dataSets().getList("items.opinions"),
                        runs().getList("items.state"),
                        runs().getList("items.reason"),
                        evaluations().getList("items.state"),
                        evaluations().getList("items.reason"),
                        evaluations().getList("items.progress.done"));
    }
}
