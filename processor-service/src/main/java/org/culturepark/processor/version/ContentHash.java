package org.culturepark.processor.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over what a model learns from: question, code and messages, in the examples' order. Ids and times are
 * left out. Each part goes in with its length before it, so that no two contents run together.
 */
final class ContentHash {
    private ContentHash() {}

    /** @return 64 hexadecimal digits */
    static String of(List<Lesson> lessons) {
        MessageDigest digest = sha256();
        for (Lesson lesson : lessons) {
            add(digest, lesson.opinion().question());
            add(digest, String.valueOf(lesson.opinion().code()));
            add(digest, String.valueOf(lesson.messages().size()));
            lesson.messages().forEach(message -> {
                add(digest, message.role());
                add(digest, message.content());
            });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
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
