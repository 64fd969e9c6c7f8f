package org.culturepark.local.demo;

/** One stage of the loop, looked at from outside. */
interface Stage {
    /** What a person calls it. */
    String name();

    /**
     * How far it is now.
     *
     * @throws StageFailed if it cannot come to a good end any more
     */
    Progress look() throws StageFailed, InterruptedException;

    /**
     * @param done units of work of all cultures, of {@code of} known so far
     * @param finished whether every culture is through
     */
    record Progress(long done, long of, boolean finished) {
        Progress plus(Progress other) {
            return new Progress(done + other.done, of + other.of, finished && other.finished);
        }

        static Progress none() {
            return new Progress(0, 0, true);
        }
    }
}
