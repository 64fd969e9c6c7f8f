package org.culturepark.chassis.modelcall;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** All that shapes an answer, model, messages and parameters, but not what the call is for or where it goes. */
record RequestJson(String text) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static RequestJson of(ModelCall call) {
        ObjectNode request = JSON.objectNode().put("model", call.model());
        return call.asksForVectors() ? ofTexts(request, call) : ofChat(request, call);
    }

    private static RequestJson ofTexts(ObjectNode request, ModelCall call) {
        ArrayNode texts = request.putArray("input");
        call.messages().forEach(message -> texts.add(text(message)));
        return new RequestJson(request.toString());
    }

    private static RequestJson ofChat(ObjectNode request, ModelCall call) {
        ArrayNode messages = request.putArray("messages");
        call.messages()
                .forEach(message ->
                        messages.addObject().put("role", role(message)).put("content", text(message)));
        request.put("temperature", call.temperature()).put("max_tokens", call.maxTokens());
        call.seed().ifPresent(seed -> request.put("seed", seed));
        call.stop().forEach(request.withArray("stop")::add);
        call.schema().ifPresent(schema -> request.put("schema", schema.toString()));
        if (call.topTokens() > 0) {
            request.put("top_logprobs", call.topTokens());
        }
        return new RequestJson(request.toString());
    }

    /** SHA-256 in hexadecimal. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String role(ChatMessage message) {
        return switch (message.type()) {
            case SYSTEM -> "system";
            case AI -> "assistant";
            default -> "user";
        };
    }

    static String text(ChatMessage message) {
        if (message instanceof SystemMessage system) {
            return system.text();
        }
        if (message instanceof UserMessage user) {
            return user.singleText();
        }
        if (message instanceof AiMessage answer) {
            return answer.text();
        }
        throw new IllegalArgumentException("No text in a message of type " + message.type());
    }
}
