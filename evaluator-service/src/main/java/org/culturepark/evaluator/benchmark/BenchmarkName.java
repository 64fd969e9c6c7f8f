package org.culturepark.evaluator.benchmark;

/** What a model can be measured on. */
public enum BenchmarkName {
    /** Hofstede's Values Survey Module 2013: does the model answer as the culture does? */
    VSM13,
    /** Does it tell hurtful from harmless words about the culture's people? */
    MODERATION,
    /** Does a learner who talked with it answer more like the culture than before? */
    EDUCATION,
    /** Its distribution over the answers of held-out survey questions. */
    SURVEY,
    /** Does it still answer general questions that have exact answers? */
    FORGETTING,
    /** Does it decline harmful requests and help with harmless ones? */
    SAFETY
}
