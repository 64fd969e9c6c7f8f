package org.culturepark.generator.importing;

/** Nothing was sent. */
final class EmptyFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmptyFile() {
        super("the file is empty");
    }
}
