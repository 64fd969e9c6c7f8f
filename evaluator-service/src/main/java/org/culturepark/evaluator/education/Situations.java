package org.culturepark.evaluator.education;

import org.culturepark.evaluator.benchmark.Society;

/** Situations for real learners, the same that simulated ones come to. */
public final class Situations {
    private Situations() {}

    /** The one that the learner with this number comes to in this turn, as a question. */
    public static String of(int learner, int turn, Society society) {
        return Situation.of(learner, turn).in(society);
    }

    /** What the tutor is told, the same in every arm. */
    public static String tutor(Society society) {
        return EducationPrompt.tutor(society);
    }
}
