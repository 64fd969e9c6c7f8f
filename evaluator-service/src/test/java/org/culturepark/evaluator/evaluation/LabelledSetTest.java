package org.culturepark.evaluator.evaluation;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.Contract;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** Labelled sets of the user's own, from the file to the figure. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ScriptedModels.class)
class LabelledSetTest {
    private static final String LABELS = "&labels=0:harmless&labels=1:quite hateful";
    private final TestTopics topics = TestTopics.ofRunningTest();
    private final String name = "set-" + UUID.randomUUID();
    /** Of no other test, which would have its own sets measured too. */
    private final String culture = "people-" + UUID.randomUUID();

    @Test
    void shouldRegisterASetOnceAndAnnounceItsHashes() {
        JsonPath first =
                register(csv(60), "text/csv", LABELS).statusCode(201).extract().jsonPath();
        JsonPath again =
                register(csv(60), "text/csv", LABELS).statusCode(200).extract().jsonPath();

        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
        assertThat(first.getString("gate.verdict")).isEqualTo("PASS");
        assertThat(first.getInt("rowsKept")).isEqualTo(60);
        assertThat(first.getString("template.name")).isEqualTo("hate");
        var event = topics.awaitEvent(Topics.BENCHMARK_REGISTERED, UUID.fromString(first.getString("id")));
        Contract.of(Topics.BENCHMARK_REGISTERED).assertHolds(event.value());
        assertThat(JsonPath.from(event.value()).getList("hashes")).isNotEmpty();
        register(csv(61), "text/csv", LABELS).statusCode(201);
    }

    @Test
    void shouldMeasureOnARegisteredSetAndGiveTheOracleOne() {
        String id = register(jsonLines(60), "application/jsonl", LABELS)
                .statusCode(201)
                .extract()
                .path("id");
        String oracle = EvaluationCalls.named("told");
        String constant = EvaluationCalls.named("constant");

        JsonPath plan = measured(List.of(oracle, constant), id);

        assertThat(plan.getList("evaluations.headline.value", Double.class).get(0))
                .isEqualTo(1.0);
        assertThat(plan.getList("evaluations.label", String.class)).allMatch(label -> label.startsWith(name));
        assertThat(plan.getDouble("evaluations[1].figures.coverage")).isEqualTo(0.0);
        assertThat(plan.getInt("evaluations[1].answers.invalid")).isEqualTo(60);
        String evaluation = plan.getString("evaluations[0].id");
        var event = topics.awaitEvent(Topics.EVALUATION_COMPLETED, UUID.fromString(evaluation));
        Contract.of(Topics.EVALUATION_COMPLETED).assertHolds(event.value());
        assertThat(JsonPath.from(event.value()).getString("gate")).isEqualTo("PASS");
        when().get("/v1/evaluations/" + evaluation + "/answers?right=false")
                .then()
                .body("total", is(0));
        when().get("/v1/evaluations/" + evaluation + "/answers?right=true&text=Number 7")
                .then()
                .body("items[0].expected", is("0"))
                .body("items[0].prompt", containsString("harmless, quite hateful"));
    }

    @Test
    void shouldRefuseToMeasureWhatTheGateStops() {
        register(csv(60), "text/csv", LABELS).statusCode(201);
        String id = register("text,label\nOne,0\nTwo,0\n", "text/csv", LABELS)
                .statusCode(201)
                .body("gate.verdict", is("NOT_MEASURABLE"))
                .extract()
                .path("id");

        given().contentType("application/json")
                .body(request(List.of("m"), id))
                .post("/v1/plans")
                .then()
                .statusCode(422)
                .body("violations[0].field", is("sets"))
                .body("violations[0].message", containsString("Fewer than two labels"));
    }

    @Test
    void shouldNameWhatIsWrongWithAFileOrADeclaration() {
        register("text,label\nOne,0\n", "text/csv", "").statusCode(400).body("violations[0].field", is("labels"));
        register("words,label\nOne,0\n", "text/csv", LABELS)
                .statusCode(400)
                .body("violations[0].field", is("body"))
                .body("violations[0].message", containsString("no column \"text\""));
        register("{\"text\": \"One\"}\nnonsense\n", "application/jsonl", LABELS)
                .statusCode(400)
                .body("violations[0].message", containsString("line 2"));
        register(csv(4), "text/csv", LABELS + "&labels=2:harmless").statusCode(422);
        register(csv(4), "text/csv", "&template=nothing" + LABELS).statusCode(422);
        when().get("/v1/benchmark-sets/" + UUID.randomUUID()).then().statusCode(404);
    }

    private ValidatableResponse register(String content, String type, String declared) {
        return given().contentType(type + "; charset=utf-8")
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post("/v1/benchmark-sets?name=" + name + "&culture=" + culture
                        + (declared.contains("template") ? "" : "&template=hate") + declared)
                .then();
    }

    private JsonPath measured(List<String> models, String set) {
        String plan = given().contentType("application/json")
                .body(request(models, set))
                .post("/v1/plans")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return PlanTest.ended(plan);
    }

    private Map<String, Object> request(List<String> models, String set) {
        return Map.of(
                "models", models.stream().map(model -> Map.of("model", model)).toList(),
                "cultures", List.of(culture),
                "benchmarks", List.of("MODERATION"),
                "wishes", Map.of("sets", List.of(set)));
    }

    private static String csv(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "\"Number " + row + ", and some more words\"," + label(row))
                .collect(Collectors.joining("\n", "text,label\n", "\n"));
    }

    private static String jsonLines(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row ->
                        "{\"text\": \"Number %d and some more words\", \"label\": %d}".formatted(row, label(row)))
                .collect(Collectors.joining("\n"));
    }

    private static int label(int row) {
        return row * 7 % 5 % 2;
    }
}
