package org.culturepark.chassis.budget;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What models cost. The table is a CSV with the columns {@code model,from,prompt,cached,completion}: a price holds from
 * its day until the model's next one. The built-in {@code prices.csv} serves unless {@code culturepark.model.prices} names
 * a file. A model that stands in neither has no price, which is not the same as costing nothing.
 */
@ApplicationScoped
public class Prices {
    public static final String CURRENCY = "USD";
    private static final String BUILT_IN = "/prices.csv";

    private final Map<String, NavigableMap<LocalDate, Price>> byModel;

    Prices(PriceConfig config) {
        Optional<Path> file = config.prices();
        try (Reader text = file.isPresent() ? Files.newBufferedReader(file.get()) : builtIn()) {
            byModel = read(text);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new IllegalStateException(
                    "The price table " + file.map(Path::toString).orElse(BUILT_IN) + " cannot be read: "
                            + e.getMessage(),
                    e);
        }
    }

    /** The price on that day, if it is known. */
    public Optional<Price> find(String model, LocalDate day) {
        return Optional.ofNullable(byModel.get(model))
                .map(prices -> prices.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    private static Reader builtIn() {
        InputStream resource = Prices.class.getResourceAsStream(BUILT_IN);
        return new InputStreamReader(resource, StandardCharsets.UTF_8);
    }

    private static Map<String, NavigableMap<LocalDate, Price>> read(Reader text) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream()
                    .map(Prices::price)
                    .collect(Collectors.groupingBy(
                            Price::model,
                            Collectors.toMap(Price::from, price -> price, (one, other) -> other, TreeMap::new)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Price price(NamedCsvRecord row) {
        try {
            return new Price(
                    row.getField("model"),
                    LocalDate.parse(row.getField("from")),
                    new BigDecimal(row.getField("prompt")),
                    new BigDecimal(row.getField("cached")),
                    new BigDecimal(row.getField("completion")));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }
}
