package org.culturepark.processor.verification;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The labelled cases that verifiers are measured on: {@code verification/triples.csv}. */
final class Triples {
    private static final String FILE = "/verification/triples.csv";

    private Triples() {}

    static List<Triple> all() {
        try (var in = new InputStreamReader(Triples.class.getResourceAsStream(FILE), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().map(Triples::triple).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Claim, List<Triple>> byClaim() {
        return all().stream().collect(Collectors.groupingBy(Triples::claim, LinkedHashMap::new, Collectors.toList()));
    }

    private static Claim claim(Triple triple) {
        return new Claim("labelled triples", triple.culture(), triple.attitude(), Optional.of(triple.opposite()));
    }

    private static Triple triple(NamedCsvRecord row) {
        return new Triple(
                row.getField("culture"),
                row.getField("attitude"),
                row.getField("opposite"),
                row.getField("statement"),
                Verdict.valueOf(row.getField("verdict")));
    }
}
