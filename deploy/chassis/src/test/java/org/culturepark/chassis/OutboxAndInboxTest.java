package org.culturepark.chassis;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.culturepark.chassis.sample.Notes;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.Contract;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class OutboxAndInboxTest {
    private static final String TOPIC = Topics.MODEL_ASSESSED;
    private static final String DEAD = Topics.deadLetterTopicOf(TOPIC);

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final UUID id = UUID.randomUUID();

    @Inject
    Notes notes;

    @Test
    void shouldStoreAnEventDoItsJobAndAnnounceTheResultUnderTheRowsId() {
        topics.send(TOPIC, "key", id, assessed(id, "a model"));

        ConsumerRecord<String, String> announced = topics.awaitEvent(Topics.EVALUATION_REQUESTED, id);

        Contract.of(Topics.EVALUATION_REQUESTED).assertHolds(announced.value());
        assertThat(announced.key()).isEqualTo("a model");
        assertThat(TestTopics.header(announced, "ce_type")).contains(Topics.EVALUATION_REQUESTED);
        assertThat(TestTopics.header(announced, "ce_source")).contains("/culturepark/sample");
        assertThat(TestTopics.header(announced, "ce_specversion")).contains("1.0");
        assertThat(TestTopics.header(announced, "traceparent")).isPresent();
    }

    @Test
    void shouldChangeNothingWhenAnEventComesTwice() {
        UUID next = UUID.randomUUID();
        topics.send(TOPIC, "key", id, assessed(id, "a model"));
        topics.send(TOPIC, "key", id, assessed(id, "a model"));
        topics.send(TOPIC, "key", next, assessed(next, "a model"));

        await().until(() -> notes.stateOf(next), is("DONE"));

        await().until(() -> notes.stateOf(id), is("DONE"));
        assertThat(notes.runsOf(id)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no json at all       | not JSON, line 1
                    {"model": "x"}       | required property 'assessmentId' not found
                    {} {}                | not JSON
                    unknown              | /model: nobody knows it
                    """)
    void shouldPutWhatCannotBeHandledOnTheDeadLetterTopicWithTheReasonAndGoOn(String value, String reason) {
        UUID next = UUID.randomUUID();
        String text = value.equals("unknown") ? assessed(id, "unknown") : value;
        topics.send(TOPIC, "key", id, text);
        topics.send(TOPIC, "key", next, assessed(next, "a model"));

        ConsumerRecord<String, String> dead = topics.awaitEvent(DEAD, id);

        assertThat(dead.value()).isEqualTo(text);
        assertThat(TestTopics.header(dead, "dead-letter-reason"))
                .get()
                .asString()
                .contains(reason);
        await().until(() -> notes.stateOf(next), is("DONE"));
        assertThat(notes.stateOf(id)).isEqualTo("ABSENT");
    }

    @Test
    void shouldBuryBytesThatAreNoTextAndRecordsWithoutHeaders() {
        String name = "mark-" + id;
        topics.sendRaw(TOPIC, name, new byte[] {(byte) 0xc3, 0x28}, Map.of());
        topics.sendRaw(TOPIC, name, assessed(id, "a model").getBytes(UTF_8), Map.of("ce_id", "1", "ce_type", TOPIC));

        var dead = topics.await(
                DEAD, all -> all.stream().filter(r -> name.equals(r.key())).count() == 2, Duration.ofSeconds(30));

        assertThat(dead.stream().filter(r -> name.equals(r.key())))
                .extracting(r -> TestTopics.header(r, "dead-letter-reason").orElseThrow())
                .containsExactlyInAnyOrder("header ce_type is missing", "header ce_source is missing");
    }

    @Test
    void shouldBuryAHeaderThatCannotBeStoredAsItIsAndGoOn() {
        UUID next = UUID.randomUUID();
        topics.sendRaw(TOPIC, "key", new byte[0], Map.of("ce_type", "a\0b"));
        topics.send(TOPIC, "key", next, assessed(next, "a model"));

        await().until(() -> notes.stateOf(next), is("DONE"));
    }

    @Test
    void shouldListADeadLetterAndReplayIt() {
        topics.send(TOPIC, "key", id, "{\"model\": 1}");
        topics.awaitEvent(DEAD, id);
        String letter = when().get("/v1/dead-letters?size=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.headers.ce_id == '%s' }.id".formatted(id));

        given().post("/v1/dead-letters/{id}/replay", letter)
                .then()
                .statusCode(200)
                .body("topic", is(TOPIC));

        topics.await(
                TOPIC,
                all -> all.stream()
                                .filter(r -> TestTopics.header(r, "ce_id").equals(Optional.of(id.toString())))
                                .count()
                        == 2,
                Duration.ofSeconds(30));
        when().get("/v1/dead-letters/{id}", letter).then().body("reason", containsString("assessmentId"));
    }

    private static String assessed(UUID id, String model) {
        return Contract.of(TOPIC)
                .example()
                .replaceFirst("\"assessmentId\": \"[^\"]*\"", "\"assessmentId\": \"%s\"".formatted(id))
                .replaceFirst("\"model\": \"[^\"]*\"", "\"model\": \"%s\"".formatted(model));
    }
}
