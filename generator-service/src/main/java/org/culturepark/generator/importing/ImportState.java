package org.culturepark.generator.importing;

/** How far an import is. */
public enum ImportState {
    /** The file is here; no replica reads it yet. */
    QUEUED,
    RUNNING,
    /** The survey is there. */
    COMPLETED,
    /** Nothing of the file is there; {@code error} says why. */
    FAILED
}
