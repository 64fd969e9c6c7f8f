package org.culturepark.generator.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * The rows of a CSV file in UTF-8 (with or without byte order mark) under a header line, separated by commas or
 * semicolons; read one by one. Whatever is wrong with the file comes as a {@link BrokenFile}.
 */
final class SurveyCsv implements Closeable {
    /** Most characters of a cell: an unclosed quote must not take the whole file for one. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final int LONGEST_HEADER = 1 << 17;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> columns;
    private final LongConsumer progress;
    private long line = 1;
    private long rows;

    private SurveyCsv(InputStream bytes, char separator, LongConsumer progress) {
        this.progress = progress;
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(bytes, StandardCharsets.UTF_8);
        this.records = reader.iterator();
        this.columns = header();
    }

    /**
     * Opens a file and reads its header.
     *
     * @param progress told of every row how many were read with it
     */
    static SurveyCsv open(InputStream bytes, LongConsumer progress) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, LONGEST_HEADER);
        return new SurveyCsv(buffered, separator(buffered), progress);
    }

    /** The one of comma and semicolon that the first line has more of. */
    private static char separator(BufferedInputStream bytes) throws IOException {
        bytes.mark(LONGEST_HEADER);
        String start = new String(bytes.readNBytes(LONGEST_HEADER - 1), StandardCharsets.UTF_8);
        bytes.reset();
        String first = start.lines().findFirst().orElse("");
        return count(first, ';') > count(first, ',') ? ';' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private Map<String, Integer> header() {
        CsvRecord record = read().orElseThrow(() -> new BrokenFile(0, "the file is empty"));
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String name : record.getFields()) {
            String column = name.strip();
            if (places.putIfAbsent(column, places.size()) != null) {
                throw new BrokenFile(1, column, "the header has this column twice");
            }
        }
        return places;
    }

    Set<String> columns() {
        return columns.keySet();
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    void require(String... names) {
        List<String> missing =
                Arrays.stream(names).filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new BrokenFile(
                    1,
                    missing.get(0),
                    "the header lacks %s; it has %s"
                            .formatted(
                                    String.join(", ", missing),
                                    columns.keySet().stream().limit(12).collect(Collectors.joining(", "))));
        }
    }

    /** The next row; none at the end. */
    Optional<Row> next() {
        Optional<Row> row = read().map(this::row);
        row.ifPresent(read -> progress.accept(++rows));
        return row;
    }

    /** Rows read so far, without the header. */
    long rows() {
        return rows;
    }

    /** Line where the last row began. */
    long line() {
        return line;
    }

    private Row row(CsvRecord record) {
        int there = record.getFieldCount();
        if (there < columns.size()) {
            String first = List.copyOf(columns.keySet()).get(there);
            throw new BrokenFile(line, first, "the row has %d cells, the header %d".formatted(there, columns.size()));
        }
        if (there > columns.size()) {
            throw new BrokenFile(line, "the row has %d cells, the header %d".formatted(there, columns.size()));
        }
        return new Row(columns, record);
    }

    private Optional<CsvRecord> read() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return Optional.of(record);
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    private BrokenFile broken(CsvParseException failure) {
        String said = failure.getCause() == null
                ? failure.getMessage()
                : failure.getCause().getMessage();
        return new BrokenFile(line + 1, "a quote is not closed, or a cell is too long: " + said);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
