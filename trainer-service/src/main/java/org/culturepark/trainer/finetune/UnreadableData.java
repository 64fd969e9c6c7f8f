package org.culturepark.trainer.finetune;

/** A file of examples that cannot be read; the message names the file and the line. */
final class UnreadableData extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableData(String message, Throwable cause) {
        super(message, cause);
    }
}
