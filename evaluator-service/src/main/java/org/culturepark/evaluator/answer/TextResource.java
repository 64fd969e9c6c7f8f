package org.culturepark.evaluator.answer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that come with the service. */
public final class TextResource {
    private TextResource() {}

    /** The whole text. */
    public static String read(String path) {
        try (InputStream in = TextResource.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** Lines that are not blank, stripped. */
    public static List<String> lines(String path) {
        return read(path)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Records of a CSV file (RFC 4180) with a header line. */
    public static List<NamedCsvRecord> csv(String path) {
        return parse(read(path));
    }

    /** Records of a CSV text with a header line. */
    public static List<NamedCsvRecord> parse(String csv) {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return records.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }
}
