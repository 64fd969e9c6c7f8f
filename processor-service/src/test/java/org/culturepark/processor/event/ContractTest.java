package org.culturepark.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.culturepark.processor.event.BatchCurated.Message;
import org.culturepark.testing.Contract;
import org.junit.jupiter.api.Test;

class ContractTest {
    private static final UUID ID = UUID.fromString("070fdacc-5b48-5de6-96a5-3768fbf0a853");

    private final ObjectMapper json = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void readsTheExampleOfADialogue() throws Exception {
        DialogueGenerated dialogue =
                json.readValue(Contract.of(Topics.DIALOGUE_GENERATED).example(), DialogueGenerated.class);

        assertThat(dialogue.delegates())
                .singleElement()
                .satisfies(delegate -> assertThat(delegate.turns())
                        .extracting(DialogueGenerated.Turn::text)
                        .containsExactly("I agree. I studied hard because I wanted my parents to be proud of me."));
        assertThat(dialogue.seed().labelOf(dialogue.attitude().code())).contains("agree");
        assertThat(dialogue.attitude().opposite()).get().extracting("code").isEqualTo(3);
    }

    @Test
    void readsTheExampleOfACollection() throws Exception {
        CollectionCompleted collection =
                json.readValue(Contract.of(Topics.COLLECTION_COMPLETED).example(), CollectionCompleted.class);

        assertThat(collection.completed()).isEqualTo(1);
        assertThat(collection.plannedPerSeed().get(0).samples()).isEqualTo(2);
        assertThat(collection.heldOutQuestions()).containsExactly("Q30");
    }

    @Test
    void sendsBatchesAsAgreed() throws Exception {
        List<Message> messages = List.of(
                new Message("system", "You are one of the Koreans."),
                new Message("user", "Do you agree?"),
                new Message("assistant", "2 = agree. I do."));
        BatchCurated batch = new BatchCurated(
                ID,
                ID,
                ID,
                "ab".repeat(32),
                ID,
                "Korean",
                "Koreans",
                1,
                1,
                1,
                List.of("Q30"),
                List.of(new CuratedExample(ID, "Q27", 2, messages, ID, ID, 1)),
                Instant.parse("2026-01-01T10:02:00Z"));

        Contract.of(Topics.BATCH_CURATED).assertHolds(json.writeValueAsString(batch));
    }
}
