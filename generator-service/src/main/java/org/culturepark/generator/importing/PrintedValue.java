package org.culturepark.generator.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a value as JSON writes it, or as Python prints it: a list, a dictionary, a {@code defaultdict(...)}. */
final class PrintedValue {
    private static final Pattern DEFAULT_DICT =
            Pattern.compile("defaultdict\\(<class '\\w+'>,\\s*(.*)\\)", Pattern.DOTALL);
    private static final Pattern HEX = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\x([0-9a-fA-F]{2})");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PrintedValue() {}

    /** The cell's value. */
    static JsonNode read(Row row, String column) {
        String text = row.required(column);
        Matcher dict = DEFAULT_DICT.matcher(text);
        String value = dict.matches() ? dict.group(1) : text;
        try {
            return JSON.readTree(HEX.matcher(value).replaceAll("$1\\\\u00$2"));
        } catch (JsonProcessingException e) {
            throw row.broken(
                    column,
                    "neither JSON nor what Python prints, from character %d on: %s"
                            .formatted(position(e), Row.shortened(text)));
        }
    }

    private static int position(JsonProcessingException failure) {
        return failure.getLocation() == null ? 1 : failure.getLocation().getColumnNr();
    }
}
