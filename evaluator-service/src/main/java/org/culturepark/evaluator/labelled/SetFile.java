package org.culturepark.evaluator.labelled;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the rows of a labelled set: CSV with a header (RFC 4180), or one JSON object a line. UTF-8. */
final class SetFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SetFile() {}

    /** @throws BrokenFile if it is not what it says */
    static List<RawRow> csv(byte[] content, Columns columns) {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text(content))) {
            List<RawRow> rows = new ArrayList<>();
            for (NamedCsvRecord line : records) {
                columns.firstMissing(line.getHeader()).ifPresent(name -> {
                    throw columns.missing(name, line.getHeader());
                });
                rows.add(row(rows.size() + 1, line, columns));
            }
            return rows;
        } catch (CsvParseException | IOException e) {
            throw new BrokenFile("not readable as CSV: " + e.getMessage());
        }
    }

    private static RawRow row(int number, NamedCsvRecord line, Columns columns) {
        List<String> options = columns.options().stream()
                .map(name -> line.findField(name).orElse(""))
                .toList();
        return new RawRow(
                number,
                Choices.text(line.findField(columns.text()).orElse("").strip(), options),
                Choices.label(line.findField(columns.label()).orElse("").strip(), options));
    }

    /** @throws BrokenFile if it is not what it says */
    static List<RawRow> jsonLines(byte[] content, Columns columns) {
        List<RawRow> rows = new ArrayList<>();
        long number = 0;
        for (String line : text(content).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                rows.add(row(rows.size() + 1, object(number, line), columns));
            }
        }
        return rows;
    }

    private static JsonNode object(long number, String line) {
        try {
            JsonNode object = JSON.readTree(line);
            if (object.isObject()) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new BrokenFile(number, "not JSON");
        }
        throw new BrokenFile(number, "not a JSON object");
    }

    private static RawRow row(int number, JsonNode object, Columns columns) {
        List<String> options = columns.options().stream()
                .flatMap(name -> object.path(name).isArray()
                        ? StreamSupport.stream(object.path(name).spliterator(), false)
                        : Stream.of(object.path(name)))
                .map(JsonNode::asText)
                .toList();
        return new RawRow(
                number,
                Choices.text(object.path(columns.text()).asText().strip(), options),
                Choices.label(object.path(columns.label()).asText().strip(), options));
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BrokenFile("not UTF-8");
        }
    }
}
