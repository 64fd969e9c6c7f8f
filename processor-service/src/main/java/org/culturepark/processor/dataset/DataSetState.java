package org.culturepark.processor.dataset;

/** How far a data set is. A raised target takes it back to {@code COLLECTING}. */
public enum DataSetState {
    /** Not all its dialogues have arrived, or nobody has said yet how many there are. */
    COLLECTING,
    /** All have arrived; not all are curated, or the version is not assembled. */
    CURATING,
    /** A version is stored and waits for a person to accept its examples. */
    IN_REVIEW,
    /** A version is stored, and is announced or about to be. */
    PUBLISHED,
    /** As {@code PUBLISHED}, but with fewer dialogues than were announced: the reason says why. */
    COMPLETED_SHORT,
    /** Nothing was kept: there is no version, and nobody will hear of one. The reason says why. */
    COMPLETED_EMPTY,
    /** Assembly was given up. The reason says why. */
    FAILED
}
