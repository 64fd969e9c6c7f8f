package org.culturepark.local.modelworker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code POST /v1/chat/completions} asks for.
 *
 * @param sampling llama.cpp's own names ({@code temperature}, {@code top_p}, {@code seed}, …) with the values given
 * @param schema the JSON schema the answer must follow
 * @param includeUsage whether a stream ends with the usage
 */
record ChatRequest(
        String model,
        List<ChatMessage> messages,
        ObjectNode sampling,
        OptionalInt maxTokens,
        List<String> stop,
        Optional<JsonNode> schema,
        boolean stream,
        boolean includeUsage) {}
