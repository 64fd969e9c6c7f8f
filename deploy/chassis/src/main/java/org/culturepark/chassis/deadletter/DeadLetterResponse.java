package org.culturepark.chassis.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A dead letter as people read it.
 *
 * @param value the record's value as UTF-8, its first 4,000 characters; bytes that are none show as U+FFFD
 * @param announced whether it stands on the dead-letter topic
 */
record DeadLetterResponse(
        UUID id,
        String topic,
        int partition,
        long offset,
        String reason,
        String key,
        String value,
        Map<String, String> headers,
        boolean announced,
        Instant buriedAt,
        Optional<Instant> replayedAt) {
    private static final int SHOWN = 4_000;

    static DeadLetterResponse from(DeadLetter letter) {
        Map<String, String> headers = new TreeMap<>();
        letter.headers.forEach((name, value) -> headers.put(name, text(value)));
        return new DeadLetterResponse(
                letter.id(),
                letter.topic,
                letter.partition,
                letter.offset,
                letter.reason,
                text(letter.key),
                text(letter.value),
                headers,
                letter.isAnnounced(),
                letter.buriedAt,
                letter.replayedAt());
    }

    private static String text(byte[] bytes) {
        String text = bytes == null ? "" : new String(bytes, UTF_8);
        return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }
}
