package org.culturepark.evaluator.labelled;

/** A file that cannot be read as a labelled set; the message names the line. */
class BrokenFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenFile(String message) {
        super(message);
    }

    BrokenFile(long line, String message) {
        super("line " + line + ": " + message);
    }
}
