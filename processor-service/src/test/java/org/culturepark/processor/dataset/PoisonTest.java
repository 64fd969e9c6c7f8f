package org.culturepark.processor.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.DialogueEvent;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class PoisonTest {
    private static final String OPINION = "A central aim of my life is to make my parents proud.";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    static Stream<Arguments> unfitDialogues() {
        TestDataSet other = TestDataSet.create();
        return Stream.of(
                Arguments.of(
                        aDialogueOf(other).theDelegateSays("x").with(event -> event.remove("attitude")), "attitude"),
                Arguments.of(
                        aDialogueOf(other)
                                .theDelegateSays("x")
                                .with(event -> event.withObject("/attitude").put("code", -1)),
                        "/attitude/code"),
                Arguments.of(
                        aDialogueOf(other)
                                .theDelegateSays("x")
                                .with(event -> event.withObject("/attitude").put("code", 9)),
                        "/attitude/code: 9 is none of the question's options"),
                Arguments.of(
                        aDialogueOf(other)
                                .theDelegateSays("x")
                                .with(event ->
                                        event.withObject("/partnerAttitude").put("code", 9)),
                        "/partnerAttitude/code: 9"),
                Arguments.of(aDialogueOf(other).theDelegateSays("x").with(event -> event.put("culture", 7)), "culture"),
                Arguments.of(aDialogueOf(other), "/turns"),
                Arguments.of(aDialogueOf(other).theDelegateSays("x".repeat(100_001)), "text"),
                Arguments.of(aDialogueOf(other).theDelegateSays("x".repeat(900_000)), "text"),
                Arguments.of(
                        aDialogueOf(other).theDelegateSays("x").with(event -> event.put("turns", "none")), "/turns"),
                Arguments.of(
                        aDialogueOf(other).theDelegateSays("x").with(event -> event.put("people", "Kor\u0007eans")),
                        "/people: a name has letters"),
                Arguments.of(
                        aDialogueOf(TestDataSet.create())
                                .theDelegateSays("x")
                                .with(event -> event.put("culture", "Atlantean")),
                        "/culture: nobody speaks for Atlantean"),
                Arguments.of(
                        aDialogueOf(other)
                                .theDelegateSays("x")
                                .with(event -> ((ObjectNode) event.withObject("/seed")
                                                .withArray("options")
                                                .get(0))
                                        .put("code", -2)),
                        "/seed/options/0/code"),
                Arguments.of(aDialogueOf(other).theDelegateSays("nul \u0000 inside"), "U+0000"));
    }

    @ParameterizedTest
    @MethodSource("unfitDialogues")
    void buriesADialogueThatDoesNotFitAndHandlesTheNext(DialogueEvent unfit, String reason) {
        unfit.sendTo(topics);

        DialogueEvent next = goodDialogue();

        assertThat(reasonOf(Topics.DIALOGUE_GENERATED, unfit.id())).contains(reason);
        assertThat(next.id()).isEqualTo(curatedDialogue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"collectionId\": 1}", "not json", "[]", "{\"broken\": "})
    void buriesACollectionThatCannotBeReadAndHandlesTheNext(String poison) {
        UUID id = UUID.randomUUID();
        topics.send(Topics.COLLECTION_COMPLETED, dataSet.id().toString(), id, poison);

        dataSet.complete(topics, 1, 0, 1);

        assertThat(reasonOf(Topics.COLLECTION_COMPLETED, id)).isNotBlank();
        dataSet.awaitState("COMPLETED_EMPTY");
    }

    @Test
    void buriesBytesThatAreNoText() {
        String key = UUID.randomUUID().toString();
        UUID id = UUID.randomUUID();
        topics.sendRaw(
                Topics.DIALOGUE_GENERATED,
                key,
                new byte[] {(byte) 0xff, 0x00, (byte) 0xfe},
                Map.of("ce_id", id.toString(), "ce_source", "/test", "ce_type", Topics.DIALOGUE_GENERATED));

        assertThat(reasonOf(Topics.DIALOGUE_GENERATED, id)).contains("UTF-8");
    }

    @Test
    void buriesADialogueThatClaimsAnotherCulturesDataSet() {
        goodDialogue();
        dataSet.awaitCurated(1);
        DialogueEvent impostor = aDialogueOf(dataSet)
                .theDelegateSays(OPINION)
                .with(event -> event.put("culture", "Turkish"))
                .sendTo(topics);

        assertThat(reasonOf(Topics.DIALOGUE_GENERATED, impostor.id())).contains("culture Korean");
    }

    @Test
    void takesTheWholeTruthFromAStrangersLongTurn() {
        aDialogueOf(dataSet).theDelegateSays((OPINION + " ").repeat(1_500)).sendTo(topics);

        dataSet.awaitCurated(1);

        assertThat(dataSet.get().getInt("opinions.dropped.DUPLICATE")).isEqualTo(1_499);
    }

    /** Kafka's client takes no record over a mebibyte, so such a one never reaches the topic. */
    @Test
    void refusesARecordOverKafkasLimitAtTheProducer() {
        DialogueEvent endless = aDialogueOf(dataSet).theDelegateSays("x".repeat(1_100_000));

        assertThatThrownBy(() -> endless.sendTo(topics)).hasRootCauseInstanceOf(RecordTooLargeException.class);
    }

    @Test
    void listsDeadLetters() {
        DialogueEvent unfit = aDialogueOf(dataSet).sendTo(topics);
        reasonOf(Topics.DIALOGUE_GENERATED, unfit.id());

        assertThat(RestAssured.get("/v1/dead-letters?size=200").jsonPath().getString("items"))
                .contains(unfit.id().toString());
    }

    private DialogueEvent goodDialogue() {
        return aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays(OPINION)
                .sendTo(topics);
    }

    private UUID curatedDialogue() {
        dataSet.awaitCurated(1);
        return UUID.fromString(dataSet.read("/opinions").getString("items[0].dialogueId"));
    }

    private String reasonOf(String topic, UUID id) {
        ConsumerRecord<String, String> letter = topics.awaitEvent(Topics.deadLetterTopicOf(topic), id);
        return new String(letter.headers().lastHeader("dead-letter-reason").value(), UTF_8);
    }
}
