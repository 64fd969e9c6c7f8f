package org.culturepark.generator.importing;

import java.util.Optional;

/** A survey's file that cannot be imported; says where it is broken. */
final class BrokenFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final String column;

    /** @param line from 1, where the row begins; 0 for the file as a whole */
    BrokenFile(long line, String message) {
        this(line, "", message);
    }

    /** @param column name of the column, as the header has it */
    BrokenFile(long line, String column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    ImportError error() {
        return new ImportError(
                line == 0 ? Optional.empty() : Optional.of(line),
                Optional.of(column).filter(name -> !name.isEmpty()),
                getMessage());
    }
}
