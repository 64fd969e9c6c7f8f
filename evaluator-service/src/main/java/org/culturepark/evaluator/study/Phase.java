package org.culturepark.evaluator.study;

/** Where a learner is; each begins when what is before it is complete. */
enum Phase {
    BEFORE,
    CHAT,
    AFTER,
    RATING,
    DONE
}
