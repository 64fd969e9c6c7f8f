package org.culturepark.processor.separation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The 24 items of the VSM 2013 in our own words: {@code separation/vsm13-items.csv}. */
final class VsmItems {
    static final String ID = "vsm13";
    private static final String FILE = "/separation/vsm13-items.csv";
    static final int WORDS = 5;

    private VsmItems() {}

    static List<String> texts() {
        try (var in = new InputStreamReader(VsmItems.class.getResourceAsStream(FILE), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().map(row -> row.getField("text")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EvaluationSet runs() {
        return new EvaluationSet(
                ID,
                WORDS,
                1,
                texts().stream()
                        .flatMap(text -> WordRuns.hashes(text, WORDS).boxed())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
