package org.culturepark.evaluator.benchmark;

/** Something that was wished for cannot be asked. */
public class UnusableWish extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;

    /** @param field of the request */
    public UnusableWish(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
