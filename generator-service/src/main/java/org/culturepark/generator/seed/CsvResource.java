package org.culturepark.generator.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A CSV file of the class path, in UTF-8 with a header line. */
public final class CsvResource {
    private CsvResource() {}

    /**
     * Reads every row.
     *
     * @param path absolute, as in {@code /surveys/wvs7/questions.csv}
     * @throws UncheckedIOException if the file cannot be read
     */
    public static <T> List<T> read(String path, Function<NamedCsvRecord, T> mapping) {
        try (InputStream bytes = CsvResource.class.getResourceAsStream(path);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return rows.stream().map(mapping).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
