package org.culturepark.local.modelworker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.kherud.llama.LlamaTask;
import org.culturepark.local.openai.ApiError;

/** What llama.cpp says when it does not take a request, in our caller's terms. */
final class Refusal {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Refusal() {}

    /** Everything else having been checked before, it can only be the schema that it does not like. */
    static ApiError of(LlamaTask.Refused refusal) {
        JsonNode said = parsed(refusal.getMessage());
        if (said.path("code").asInt() == 400) {
            return ApiError.invalid(
                    "response_format", said.path("message").asText().replace('\n', ' '));
        }
        throw new IllegalStateException(refusal);
    }

    private static JsonNode parsed(String message) {
        try {
            return MAPPER.readTree(message);
        } catch (JsonProcessingException e) {
            return MAPPER.missingNode();
        }
    }
}
