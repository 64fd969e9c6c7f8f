package org.culturepark.generator.attitude;

/** How the samples of a seed are dealt to the answers that the survey found. */
public enum AttitudeChoice {
    /** In the survey's shares, by largest remainder. */
    PROPORTIONAL,
    /** The most frequent answer for all, as in the paper. */
    MODE,
    /** Each drawn from the survey's distribution. */
    SAMPLED
}
