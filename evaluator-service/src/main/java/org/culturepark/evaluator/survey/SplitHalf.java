package org.culturepark.evaluator.survey;

import java.util.Random;

/** How alike two halves of the same people are: no model can be expected to be nearer. */
final class SplitHalf {
    private static final int SPLITS = 50;

    private SplitHalf() {}

    /** Mean over seeded splits; not a number where the survey does not say how many answered. */
    static double of(SurveyQuestion question, String culture, long seed) {
        SurveyQuestion.CountryAnswers answers = question.byCulture().get(culture);
        int half = answers.validAnswers() / 2;
        if (half == 0) {
            return Double.NaN;
        }
        Random random = new Random(seed);
        double sum = 0;
        for (int split = 0; split < SPLITS; split++) {
            sum += Alikeness.of(drawn(answers.asArray(), half, random), drawn(answers.asArray(), half, random));
        }
        return sum / SPLITS;
    }

    private static double[] drawn(double[] shares, int people, Random random) {
        double[] drawn = new double[shares.length];
        for (int person = 0; person < people; person++) {
            drawn[option(shares, random.nextDouble())] += 1.0 / people;
        }
        return drawn;
    }

    private static int option(double[] shares, double at) {
        double sum = 0;
        for (int option = 0; option < shares.length - 1; option++) {
            sum += shares[option];
            if (at < sum) {
                return option;
            }
        }
        return shares.length - 1;
    }
}
