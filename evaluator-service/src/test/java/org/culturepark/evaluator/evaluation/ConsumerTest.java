package org.culturepark.evaluator.evaluation;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.contracts.Topics;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.event.EvaluationRequested;
import org.culturepark.evaluator.event.ModelTrained;
import org.culturepark.testing.Contract;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ScriptedModels.class)
class ConsumerTest {
    private final TestTopics topics = TestTopics.ofRunningTest();

    @Inject
    ObjectMapper json;

    @Test
    void shouldReadTheGoldenExamples() throws Exception {
        ModelTrained trained = json.readerFor(ModelTrained.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(Contract.of(Topics.MODEL_TRAINED).example());
        EvaluationRequested requested =
                json.readValue(Contract.of(Topics.EVALUATION_REQUESTED).example(), EvaluationRequested.class);

        assertThat(trained.culture()).isEqualTo("Korean");
        assertThat(trained.heldOutQuestions()).containsExactly("Q30");
        assertThat(requested.benchmarks()).containsExactlyInAnyOrder(BenchmarkName.VSM13, BenchmarkName.MODERATION);
        assertThat(requested.personas()).contains(20);
        assertThat(requested.wished().repeats()).contains(1);
    }

    @Test
    void shouldMeasureATrainedModelAndItsBaseOnAllThatIsConfigured() {
        String model = EvaluationCalls.named("tuned");
        String base = EvaluationCalls.named("base");
        UUID run = UUID.randomUUID();

        topics.send(Topics.MODEL_TRAINED, "key", run, trained(run, model, base));
        topics.send(Topics.MODEL_TRAINED, "key", run, trained(run, model, base));

        await().atMost(Duration.ofSeconds(60)).until(() -> completed(model) == 3 && completed(base) == 3);
        JsonPath tuned = list(model);
        assertThat(tuned.getList("items.benchmark")).containsExactlyInAnyOrder("VSM13", "MODERATION", "EDUCATION");
        assertThat(tuned.getList("items.runId")).containsOnly(run.toString());
        assertThat(tuned.getList("items.tuned")).containsOnly(true);
        assertThat(list(base).getList("items.tuned")).containsOnly(false);
        Map<String, Object> vsm13 = tuned.getMap("items.find { it.benchmark == 'VSM13' }");
        assertThat((List<?>) vsm13.get("floors")).hasSize(3);
        topics.awaitEvent(Topics.EVALUATION_COMPLETED, UUID.fromString((String) vsm13.get("id")));
        var assessed =
                topics.awaitRecord(Topics.MODEL_ASSESSED, event -> event.value().contains(run.toString()));
        Contract.of(Topics.MODEL_ASSESSED).assertHolds(assessed.value());
        assertThat(JsonPath.from(assessed.value()).getList("evaluationIds")).hasSize(6);
    }

    @Test
    void shouldMeasureTheBaseOnceForTwoModels() {
        String base = EvaluationCalls.named("base");
        String one = EvaluationCalls.named("tuned");
        String other = EvaluationCalls.named("tuned");
        for (String model : List.of(one, other)) {
            UUID run = UUID.randomUUID();
            topics.send(Topics.MODEL_TRAINED, model, run, trained(run, model, base));
        }

        await().atMost(Duration.ofSeconds(60)).until(() -> completed(one) == 3 && completed(other) == 3);

        assertThat(list(base).getInt("total")).isEqualTo(3);
    }

    @Test
    void shouldTakeRequestsFromItsTopic() {
        String model = EvaluationCalls.named("oracle");

        topics.send(Topics.EVALUATION_REQUESTED, "Korean", UUID.randomUUID(), requested(model, "MODERATION"));

        await().atMost(Duration.ofSeconds(30)).until(() -> completed(model) == 1);
        assertThat(list(model).getDouble("items[0].headline.value")).isEqualTo(1.0);
    }

    @Test
    void shouldBuryARequestThatMakesNoSense() {
        UUID id = UUID.randomUUID();

        topics.send(
                Topics.EVALUATION_REQUESTED,
                "Korean",
                id,
                requested("m", "VSM13").replace("Korean", "Atlantean"));

        var letter = topics.awaitEvent(Topics.deadLetterTopicOf(Topics.EVALUATION_REQUESTED), id);
        assertThat(reason(letter)).contains("VSM13 has nothing to ask about the culture Atlantean");
    }

    @ParameterizedTest
    @ValueSource(strings = {Topics.MODEL_TRAINED, Topics.EVALUATION_REQUESTED})
    void shouldBuryPoisonAndHandleTheNextGoodOne(String topic) {
        byte[] poison = {(byte) 0xff, (byte) 0xfe, 0x00};
        String marker = UUID.randomUUID().toString();
        UUID bad = UUID.randomUUID();
        String model = EvaluationCalls.named("oracle");
        UUID run = UUID.randomUUID();

        topics.sendRaw(topic, "same", poison, Map.of("ce_id", marker, "ce_source", "/x", "ce_type", topic));
        topics.sendRaw(topic, "same", marker.getBytes(StandardCharsets.UTF_8), Map.of());
        topics.send(topic, "same", bad, "{\"model\": 7}");
        topics.send(
                topic,
                "same",
                run,
                topic.equals(Topics.MODEL_TRAINED)
                        ? trained(run, model, EvaluationCalls.named("base"))
                        : requested(model, "MODERATION"));

        String deadLetters = Topics.deadLetterTopicOf(topic);
        assertThat(reason(topics.awaitEvent(deadLetters, UUID.fromString(marker))))
                .contains("UTF-8");
        assertThat(reason(topics.awaitRecord(deadLetters, letter -> marker.equals(letter.value()))))
                .contains("ce_type");
        assertThat(reason(topics.awaitEvent(deadLetters, bad))).contains("does not fit its schema");
        await().atMost(Duration.ofSeconds(60)).until(() -> completed(model) > 0);
        assertThat(when().get("/v1/dead-letters")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getInt("total"))
                .isGreaterThanOrEqualTo(3);
    }

    private static String reason(ConsumerRecord<String, String> letter) {
        return StreamSupport.stream(letter.headers().spliterator(), false)
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .reduce("", (all, header) -> all + "\n" + header);
    }

    private static int completed(String model) {
        return when().get("/v1/evaluations?state=COMPLETED&model=" + model)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("total");
    }

    private static JsonPath list(String model) {
        return when().get("/v1/evaluations?model=" + model)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String trained(UUID run, String model, String base) {
        String example = Contract.of(Topics.MODEL_TRAINED).example();
        return example.replaceFirst("\"runId\": \"[^\"]+\"", "\"runId\": \"" + run + "\"")
                .replace("culturepark-korean-1a2b3c4d", model)
                .replace("smollm2-135m-instruct", base);
    }

    private static String requested(String model, String benchmark) {
        return """
                {"model": "%s", "culture": "Korean", "benchmarks": ["%s"]}""".formatted(model, benchmark);
    }
}
