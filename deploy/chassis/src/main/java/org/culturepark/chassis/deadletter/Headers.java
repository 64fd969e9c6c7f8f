package org.culturepark.chassis.deadletter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;

/** Kafka's headers as a map; of headers of one name the last stays, which is the one that counts. */
final class Headers {
    private Headers() {}

    static Map<String, byte[]> toMap(org.apache.kafka.common.header.Headers headers) {
        Map<String, byte[]> map = new LinkedHashMap<>();
        for (Header header : headers) {
            map.put(storable(header.key()), header.value() == null ? new byte[0] : header.value());
        }
        return map;
    }

    /** Without the one character that PostgreSQL stores in no text. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    static void addAll(Map<String, byte[]> from, org.apache.kafka.common.header.Headers to) {
        from.forEach(to::add);
    }
}
