package org.culturepark.local.modelworker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.culturepark.local.openai.ApiError;

/** Reads a {@link ChatRequest}; what OpenAI's call has and this server cannot do is refused, what it need not know is ignored. */
final class ChatRequestReader {
    private static final List<String> ROLES = List.of("system", "user", "assistant");
    private static final JsonNode ANY_OBJECT =
            JsonNodeFactory.instance.objectNode().put("type", "object");

    private ChatRequestReader() {}

    /** @throws ApiError naming the field that is missing or wrong */
    static ChatRequest read(ObjectNode body) {
        refuseUnsupported(body);
        return new ChatRequest(
                body.path("model").asText(),
                messages(body),
                SamplingFields.read(body),
                maxTokens(body),
                stop(body),
                schema(body.path("response_format")),
                flag(body, "stream"),
                flag(body.path("stream_options"), "include_usage"));
    }

    private static void refuseUnsupported(ObjectNode body) {
        if (body.path("n").asInt(1) != 1) {
            throw ApiError.invalid("n", "This server gives one choice per call.");
        }
        // llama.cpp's Java binding aborts the process when asked for them.
        if (flag(body, "logprobs") || body.path("top_logprobs").asInt(0) > 0) {
            throw ApiError.invalid("logprobs", "This server gives no log-probabilities.");
        }
        if (!body.path("tools").isEmpty()) {
            throw ApiError.invalid("tools", "This server calls no tools.");
        }
    }

    /** All messages of a {@code messages} field. */
    static List<ChatMessage> messages(ObjectNode body) {
        JsonNode given = body.path("messages");
        if (!given.isArray() || given.isEmpty()) {
            throw ApiError.invalid("messages", "messages must be a list of at least one message.");
        }
        List<ChatMessage> messages = new ArrayList<>();
        for (JsonNode message : given) {
            messages.add(message(message, "messages[" + messages.size() + "]"));
        }
        return List.copyOf(messages);
    }

    private static ChatMessage message(JsonNode message, String where) {
        String given = message.path("role").asText();
        String role = given.equals("developer") ? "system" : given;
        if (!ROLES.contains(role)) {
            throw ApiError.invalid(where + ".role", where + ".role must be one of " + String.join(", ", ROLES) + ".");
        }
        return new ChatMessage(role, content(message.path("content"), where + ".content"));
    }

    private static String content(JsonNode content, String where) {
        if (content.isTextual()) {
            return content.asText();
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode part : content) {
            if (!part.path("text").isTextual()) {
                throw ApiError.invalid(where, where + " may hold text only.");
            }
            text.append(part.path("text").asText());
        }
        if (!content.isArray()) {
            throw ApiError.invalid(where, where + " must be text.");
        }
        return text.toString();
    }

    private static OptionalInt maxTokens(ObjectNode body) {
        String name = body.hasNonNull("max_completion_tokens") ? "max_completion_tokens" : "max_tokens";
        JsonNode given = body.path(name);
        if (given.isMissingNode() || given.isNull()) {
            return OptionalInt.empty();
        }
        if (!given.isInt() || given.asInt() < 1) {
            throw ApiError.invalid(name, name + " must be a whole number of at least 1.");
        }
        return OptionalInt.of(given.asInt());
    }

    private static List<String> stop(ObjectNode body) {
        JsonNode given = body.path("stop");
        if (given.isTextual()) {
            return List.of(given.asText());
        }
        List<String> stop = new ArrayList<>();
        for (JsonNode element : given) {
            if (!element.isTextual() || element.asText().isEmpty()) {
                throw ApiError.invalid("stop", "stop must be text or a list of texts.");
            }
            stop.add(element.asText());
        }
        return List.copyOf(stop);
    }

    private static Optional<JsonNode> schema(JsonNode format) {
        return switch (format.path("type").asText("text")) {
            case "text" -> Optional.empty();
            case "json_object" -> Optional.of(ANY_OBJECT);
            case "json_schema" -> Optional.of(given(format.path("json_schema").path("schema")));
            default ->
                throw ApiError.invalid(
                        "response_format.type", "response_format.type must be text, json_object or json_schema.");
        };
    }

    private static JsonNode given(JsonNode schema) {
        if (!schema.isObject()) {
            throw ApiError.invalid("response_format.json_schema.schema", "A JSON schema must be an object.");
        }
        return schema;
    }

    private static boolean flag(JsonNode body, String name) {
        return body.path(name).asBoolean(false);
    }
}
