package org.culturepark.trainer.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.Contract;
import org.junit.jupiter.api.Test;

class ContractsTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void shouldReadTheExampleOfABatch() throws JsonProcessingException {
        BatchCurated batch = json.readValue(Contract.of(Topics.BATCH_CURATED).example(), BatchCurated.class);

        assertThat(batch).hasNoNullFieldsOrProperties();
        assertThat(batch.examples().get(0).messages())
                .extracting(BatchCurated.Message::role)
                .containsExactly("system", "user", "assistant");
    }

    @Test
    void shouldReadTheExampleOfAnAssessment() throws JsonProcessingException {
        assertThat(json.readValue(Contract.of(Topics.MODEL_ASSESSED).example(), ModelAssessed.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void shouldSendTrainedModelsThatFitTheirSchema() throws JsonProcessingException {
        UUID id = UUID.randomUUID();
        ModelTrained event = new ModelTrained(
                id,
                "culturepark-korean-68ca35b4",
                "smollm2-135m-instruct",
                "default",
                id,
                id,
                id,
                "Korean",
                "Koreans",
                48,
                17280,
                3,
                new ModelTrained.Lora(16, 32, 0.05, List.of("q", "v")),
                new ModelTrained.Loss(2.9, 1.4),
                List.of("Q30"),
                Instant.EPOCH);

        Contract.of(Topics.MODEL_TRAINED).assertHolds(json.writeValueAsString(event));
    }

    @Test
    void shouldSendWhatTheExampleOfATrainedModelHas() throws JsonProcessingException {
        String example = Contract.of(Topics.MODEL_TRAINED).example();

        ModelTrained event = json.readValue(example, ModelTrained.class);

        assertThat(json.readTree(json.writeValueAsString(event)).toString())
                .isEqualTo(json.readTree(example).toString().replace("\"alpha\":32,", "\"alpha\":32.0,"));
    }
}
