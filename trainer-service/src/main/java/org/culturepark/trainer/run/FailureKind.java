package org.culturepark.trainer.run;

/** Why runs fail, to count by; the run's reason has the details. */
public enum FailureKind {
    /** The batches do not add up to what their version announced. */
    DATA_SET,
    /** The base model's file is not there. */
    BASE_MODEL_MISSING,
    /** The training itself could not go on: an unreadable base, a diverging loss, a full disk. */
    TRAINING,
    /** The served model does not say what the trained one says. */
    PARITY,
    /** Its replica died or stopped too often in the middle of it. */
    INTERRUPTED_TOO_OFTEN,
    /** An error that nobody foresaw; the log has it. */
    UNEXPECTED
}
