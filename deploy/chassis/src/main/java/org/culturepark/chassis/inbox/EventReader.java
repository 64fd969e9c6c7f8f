package org.culturepark.chassis.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a record's value: UTF-8, JSON, the topic's schema, the service's own record, in this order. */
@Singleton
public class EventReader {
    private static final int VIOLATIONS_NAMED = 3;
    /** The escaped NUL, after an even number of backslashes: the one character that PostgreSQL stores in no text. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json;
    }

    /** @throws InvalidEvent with what is wrong and where */
    public <E> E read(String topic, byte[] value, Class<E> type) {
        String text = text(value);
        checkSyntax(text);
        checkCharacters(text);
        checkSchema(topic, text);
        return bind(text, type);
    }

    private static String text(byte[] value) {
        if (value == null) {
            throw new InvalidEvent("the record has no value");
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidEvent("the value is not UTF-8");
        }
    }

    private void checkSyntax(String text) {
        try {
            json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(text);
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            throw new InvalidEvent(
                    "the value is not JSON, line %d column %d".formatted(location.getLineNr(), location.getColumnNr()));
        }
    }

    private static void checkCharacters(String text) {
        if (NUL.matcher(text).find()) {
            throw new InvalidEvent("a text has the character U+0000, which cannot be stored");
        }
    }

    private void checkSchema(String topic, String text) {
        List<Error> errors = schemas.computeIfAbsent(topic, this::load)
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new InvalidEvent(errors.stream()
                    .limit(VIOLATIONS_NAMED)
                    .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                    .collect(Collectors.joining("; ", "the value does not fit its schema: ", "")));
        }
    }

    private <E> E bind(String text, Class<E> type) {
        ObjectReader reader = json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            throw new InvalidEvent("the value cannot be read: " + e.getOriginalMessage());
        }
    }

    private Schema load(String topic) {
        String path = "contracts/schemas/%s.json".formatted(topic);
        try (InputStream schema = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (schema == null) {
                throw new IllegalStateException("No schema at " + path);
            }
            return registry.getSchema(new String(schema.readAllBytes(), UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
