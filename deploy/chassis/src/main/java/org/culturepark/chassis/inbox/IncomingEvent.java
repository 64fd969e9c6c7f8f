package org.culturepark.chassis.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What identifies an event: the inbox's key is source and id. */
record IncomingEvent(String source, String id, String topic) {

    /** @throws InvalidEvent when a header is missing or the type is another than the topic's */
    static IncomingEvent of(ConsumerRecord<byte[], byte[]> message) {
        String type = header(message, "ce_type");
        if (!type.equals(message.topic())) {
            throw new InvalidEvent("header ce_type is " + type + ", expected " + message.topic());
        }
        return new IncomingEvent(header(message, "ce_source"), header(message, "ce_id"), message.topic());
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, UTF_8))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new InvalidEvent("header " + name + " is missing"));
    }
}
