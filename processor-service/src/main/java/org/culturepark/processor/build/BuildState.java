package org.culturepark.processor.build;

/** How far a build is. */
public enum BuildState {
    QUEUED,
    RUNNING,
    /** Its version is stored. */
    BUILT,
    /** No opinion became an example: there is no version. The reason says why. */
    EMPTY,
    /** It was given up. The reason says why. */
    FAILED;

    boolean isEnd() {
        return this != QUEUED && this != RUNNING;
    }
}
