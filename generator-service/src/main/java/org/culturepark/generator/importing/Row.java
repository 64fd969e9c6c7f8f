package org.culturepark.generator.importing;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;
import java.util.OptionalInt;

/** One row of a file; its cells by the header's names. */
record Row(Map<String, Integer> columns, CsvRecord record) {
    private static final char UNREADABLE = '\uFFFD';

    long line() {
        return record.getStartingLineNumber();
    }

    /** The cell's text without white space around it; empty for a column that the file does not have. */
    String text(String column) {
        Integer place = columns.get(column);
        if (place == null) {
            return "";
        }
        String text = record.getField(place).strip();
        if (text.indexOf(UNREADABLE) >= 0) {
            throw broken(column, "this is not UTF-8");
        }
        return text;
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw broken(column, "must not be empty");
        }
        return text;
    }

    /** A whole number, which may be written as 3 or 3.0; none for an empty cell. */
    OptionalInt whole(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        try {
            return OptionalInt.of(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            throw broken(column, "\"%s\" is not a whole number".formatted(shortened(text)));
        }
    }

    /** A number of 0 or more, with a point or (as in files that separate by semicolons) a comma. */
    double positive(String column) {
        String text = required(column);
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            if (number >= 0 && number < Double.POSITIVE_INFINITY) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw broken(column, "\"%s\" is not a number of 0 or more".formatted(shortened(text)));
    }

    BrokenFile broken(String column, String message) {
        return new BrokenFile(line(), column, message);
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
