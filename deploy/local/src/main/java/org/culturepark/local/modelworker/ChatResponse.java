package org.culturepark.local.modelworker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/** The JSON of one answer: {@code chat.completion}, or the {@code chat.completion.chunk}s of a stream. */
final class ChatResponse {
    private final String id = "chatcmpl-" + UUID.randomUUID();
    private final long created = Instant.now().getEpochSecond();
    private final String model;

    ChatResponse(String model) {
        this.model = model;
    }

    ObjectNode whole(Answer answer) {
        ObjectNode response = response("chat.completion");
        ObjectNode choice = choice(response);
        choice.putObject("message").put("role", "assistant").put("content", answer.text());
        choice.put("finish_reason", finishReason(answer));
        response.set("usage", usage(answer));
        return response;
    }

    ObjectNode firstChunk() {
        ObjectNode chunk = response("chat.completion.chunk");
        choice(chunk).putObject("delta").put("role", "assistant").put("content", "");
        return chunk;
    }

    ObjectNode chunk(String piece) {
        ObjectNode chunk = response("chat.completion.chunk");
        choice(chunk).putObject("delta").put("content", piece);
        return chunk;
    }

    ObjectNode lastChunk(Answer answer) {
        ObjectNode chunk = response("chat.completion.chunk");
        ObjectNode choice = choice(chunk);
        choice.putObject("delta");
        choice.put("finish_reason", finishReason(answer));
        return chunk;
    }

    ObjectNode usageChunk(Answer answer) {
        ObjectNode chunk = response("chat.completion.chunk");
        chunk.putArray("choices");
        chunk.set("usage", usage(answer));
        return chunk;
    }

    private ObjectNode response(String object) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("object", object)
                .put("created", created)
                .put("model", model);
    }

    private static ObjectNode choice(ObjectNode response) {
        return response.putArray("choices").addObject().put("index", 0).putNull("finish_reason");
    }

    private static String finishReason(Answer answer) {
        return answer.cutOff() ? "length" : "stop";
    }

    private static ObjectNode usage(Answer answer) {
        ObjectNode usage = JsonNodeFactory.instance
                .objectNode()
                .put("prompt_tokens", answer.promptTokens())
                .put("completion_tokens", answer.completionTokens())
                .put("total_tokens", answer.promptTokens() + answer.completionTokens());
        usage.putObject("prompt_tokens_details").put("cached_tokens", answer.cachedTokens());
        return usage;
    }
}
