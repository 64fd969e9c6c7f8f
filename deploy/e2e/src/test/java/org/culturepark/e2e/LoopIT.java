package org.culturepark.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.contracts.Topics;
import org.culturepark.local.launcher.Service;
import org.culturepark.testing.Contract;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What a user relies on, looked at after the loop has gone round once with the real small model. */
class LoopIT {
    @SuppressWarnings("unused") // named in @FieldSource
    private static final List<String> TOPICS = Topics.ALL;

    @TempDir
    private static Path state;

    private static LaunchedStack stack;
    private static SmallLoop loop;
    private static TestTopics topics;

    @BeforeAll
    static void goRoundOnce() throws IOException {
        stack = LaunchedStack.up(state, SmallLoop.SETTINGS);
        topics = new TestTopics(stack.bootstrapServers());
        loop = SmallLoop.start(stack);
        loop.awaitEvaluated();
    }

    @AfterAll
    static void stop() throws IOException {
        if (stack != null) {
            stack.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void shouldBalanceInEveryService(Service service) {
        JsonPath balance = loop.get(service, "/v1/balance");

        assertThat(balance.getBoolean("balanced")).isTrue();
        assertThat(balance.getList("stages")).isNotEmpty();
    }

    @Test
    void shouldLoseNothingBetweenServices() {
        assertThat(loop.campaign().getList("collections.completed", Integer.class))
                .containsOnly(SmallLoop.DIALOGUES);
        assertThat(loop.dataSets().getList("items.dialogues.curated", Integer.class))
                .containsExactly(SmallLoop.DIALOGUES, SmallLoop.DIALOGUES);
        assertThat(loop.runs().<Integer>getList("items.collect { it.examples + it.heldOut + it.leftOut }"))
                .containsExactlyInAnyOrderElementsOf(loop.dataSets().getList("items.examples", Integer.class));
    }

    @Test
    void shouldServeAModelPerCultureThatAnswersUnlikeItsBase() {
        List<String> models = loop.runs().getList("items.model");

        List<String> served = model().get("/v1/models").jsonPath().getList("data.id");
        assertThat(served).containsAll(models).hasSize(models.size() + 1);
        assertThat(models).hasSize(SmallLoop.CULTURES.size()).allSatisfy(name -> {
            String base = loop.runs().getString("items[0].baseModel");
            assertThat(answers(name)).isNotEqualTo(answers(base));
        });
    }

    /** Greedy, so that only the weights can make a difference. */
    private static List<String> answers(String model) {
        String dataSet = loop.dataSets().getString("items[0].id");
        List<Map<String, String>> prompt = loop.get(Service.PROCESSOR, "/v1/datasets/" + dataSet + "/examples")
                .getList("items[0].messages");
        Map<String, Object> request = Map.of(
                "model", model, "messages", prompt.subList(0, prompt.size() - 1), "temperature", 0, "max_tokens", 24);
        return model().contentType("application/json")
                .body(request)
                .post("/v1/chat/completions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("choices.message.content");
    }

    private static RequestSpecification model() {
        return given().baseUri(stack.model().toString());
    }

    @Test
    void shouldHandOutEachAdapterAsAPeftFolder() throws IOException {
        for (String name : loop.runs().<String>getList("items.model")) {
            byte[] zip = given().baseUri(stack.address(Service.TRAINER).toString())
                    .get("/v1/models/" + name + "/adapter")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(names(zip)).anyMatch(entry -> entry.endsWith("adapter_config.json"));
            assertThat(names(zip)).anyMatch(entry -> entry.endsWith("adapter_model.safetensors"));
        }
    }

    private static Set<String> names(byte[] zip) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void shouldLearnFromEveryDataSet() {
        assertThat(loop.runs().<Map<String, Float>>getList("items.loss"))
                .hasSize(SmallLoop.CULTURES.size())
                .allSatisfy(loss -> assertThat(loss.get("last")).isLessThan(loss.get("first")));
    }

    @Test
    void shouldMeasureBothModelsOnEveryBenchmark() {
        List<Map<String, Object>> evaluations = loop.evaluations().getList("items");

        for (String culture : SmallLoop.CULTURES) {
            for (String benchmark : SmallLoop.BENCHMARKS) {
                assertThat(evaluations)
                        .filteredOn(one -> one.get("culture").equals(culture)
                                && one.get("benchmark").equals(benchmark))
                        .extracting(one -> one.get("tuned"))
                        .containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void shouldCarryOnlyValidEventsEachOnce(String topic) {
        Contract contract = Contract.of(topic);
        List<ConsumerRecord<String, String>> events = topics.all(topic);

        assertThat(events).allSatisfy(event -> contract.assertHolds(event.value()));
        assertThat(events)
                .allSatisfy(
                        event -> assertThat(TestTopics.header(event, "ce_type")).hasValue(topic));
        assertThat(events)
                .extracting(event -> TestTopics.header(event, "ce_id").orElseThrow())
                .doesNotHaveDuplicates();
        assertThat(topics.all(Topics.deadLetterTopicOf(topic))).isEmpty();
    }

    @Test
    void shouldAnnounceWhateverWasFinished() {
        int cultures = SmallLoop.CULTURES.size();

        assertThat(topics.all(Topics.DIALOGUE_GENERATED)).hasSize(cultures * SmallLoop.DIALOGUES);
        assertThat(topics.all(Topics.COLLECTION_COMPLETED)).hasSize(cultures);
        assertThat(topics.all(Topics.BATCH_CURATED)).hasSize(cultures);
        assertThat(topics.all(Topics.MODEL_TRAINED)).hasSize(cultures);
        topics.await(
                Topics.EVALUATION_COMPLETED,
                events -> events.size() == 2 * cultures * SmallLoop.BENCHMARKS.size(),
                Duration.ofSeconds(30));
    }
}
