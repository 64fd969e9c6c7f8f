package org.culturepark.processor.build;

/** Why a version is made. */
public enum BuildKind {
    /** A collection is whole, or is not waited for any longer; what is made is published, or goes to review. */
    COLLECTION,
    /** Somebody wants it made again, from what is stored and without a model call; it is published only when asked for. */
    REPLAY
}
