package org.culturepark.processor.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over what a model learns from: question, code and messages, in the examples' order. Ids and times are
 * left out. Each part goes in with its length before it, so that no two contents run together.
 */
public final class ContentHash {
    private final MessageDigest digest = sha256();

    public void add(Lesson lesson) {
        add(lesson.question());
        add(String.valueOf(lesson.code()));
        add(String.valueOf(lesson.messages().size()));
        lesson.messages().forEach(message -> {
            add(message.role());
            add(message.content());
        });
    }

    /** @return 64 hexadecimal digits; to be called once, after the last lesson */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String part) {
        byte[] bytes = part.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
