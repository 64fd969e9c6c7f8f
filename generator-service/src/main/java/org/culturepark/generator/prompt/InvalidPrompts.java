package org.culturepark.generator.prompt;

/** A version of the prompts that does not exist or cannot be used; the message says which file and why. */
public final class InvalidPrompts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidPrompts(String message) {
        super(message);
    }

    InvalidPrompts(String message, Throwable cause) {
        super(message, cause);
    }
}
