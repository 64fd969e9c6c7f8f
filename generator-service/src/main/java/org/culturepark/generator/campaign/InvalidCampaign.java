package org.culturepark.generator.campaign;

/** A campaign that cannot be staged as asked; says which field of the request is to blame. */
public class InvalidCampaign extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidCampaign(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
