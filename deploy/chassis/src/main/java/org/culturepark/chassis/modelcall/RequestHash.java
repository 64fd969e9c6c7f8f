package org.culturepark.chassis.modelcall;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of all that shapes an answer: model, messages and parameters, but not what the call is for. */
final class RequestHash {
    private RequestHash() {}

    static String of(ModelCall call) {
        MessageDigest digest = sha256();
        add(digest, call.model());
        call.messages().forEach(message -> add(digest, message.type() + " " + text(message)));
        add(digest, call.temperature() + " " + call.maxTokens() + " " + call.seed() + " " + call.stop());
        add(digest, call.schema().map(Object::toString).orElse(""));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(UTF_8));
        digest.update((byte) 0);
    }

    private static String text(ChatMessage message) {
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
