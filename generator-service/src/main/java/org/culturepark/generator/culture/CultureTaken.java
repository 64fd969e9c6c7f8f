package org.culturepark.generator.culture;

/** A culture cannot be added or changed, for what is there already. */
final class CultureTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CultureTaken(String message) {
        super(message);
    }
}
