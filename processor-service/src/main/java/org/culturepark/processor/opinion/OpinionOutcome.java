package org.culturepark.processor.opinion;

/** What became of an extracted statement. */
public enum OpinionOutcome {
    KEPT,
    DROPPED,
    FAILED
}
