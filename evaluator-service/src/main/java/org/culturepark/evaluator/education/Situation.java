package org.culturepark.evaluator.education;

import java.util.List;
import org.culturepark.evaluator.answer.TextResource;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Society;

/** Something that happens to a stranger in a country, as the question that it raises (situated learning). */
record Situation(String name, String question) {
    private static final String PATH = "education/situations.csv";
    private static final List<Situation> BUILT_IN = TextResource.csv(PATH).stream()
            .map(line -> new Situation(line.getField("situation"), line.getField("question")))
            .toList();
    static final String HASH = Parameters.hashOf(TextResource.read(PATH));

    /** The one that the learner with this number comes to in this turn; neighbours get different ones. */
    static Situation of(int learner, int turn) {
        return BUILT_IN.get((learner + (turn - 1) * 5) % BUILT_IN.size());
    }

    String in(Society society) {
        return question.replace("{country}", society.country()).replace("{people}", society.people());
    }
}
