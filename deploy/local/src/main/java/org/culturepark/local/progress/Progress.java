package org.culturepark.local.progress;

/**
 * How far some work is.
 *
 * @param done units of work, of {@code of} known so far
 * @param finished whether all of it is through
 */
public record Progress(long done, long of, boolean finished) {
    public Progress plus(Progress other) {
        return new Progress(done + other.done, of + other.of, finished && other.finished);
    }

    public static Progress none() {
        return new Progress(0, 0, true);
    }
}
