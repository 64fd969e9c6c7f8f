package org.culturepark.evaluator.answer;

/** How one asked question ended. Whatever is none of these is still pending. */
public enum Outcome {
    /** A usable answer. */
    VALID,
    /** An answer that fits no declared option, or several. */
    INVALID,
    /** The model declined. */
    REFUSED,
    /** No answer came, after all retries. */
    FAILED
}
