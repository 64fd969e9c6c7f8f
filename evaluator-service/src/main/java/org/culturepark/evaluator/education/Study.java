package org.culturepark.evaluator.education;

import java.util.List;
import java.util.stream.IntStream;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Society;
import org.culturepark.evaluator.vsm13.Dimension;
import org.culturepark.evaluator.vsm13.Item;
import org.culturepark.evaluator.vsm13.Persona;
import org.culturepark.evaluator.vsm13.PersonaSample;
import org.culturepark.evaluator.vsm13.Questionnaire;

/** One study as its parameters lay it down. */
record Study(
        Candidate candidate,
        Society society,
        List<Learner> learners,
        List<Item> items,
        int turns,
        int replyTokens,
        String learnerModel,
        long seed) {
    static final String LEARNERS = "learners";
    static final String TURNS = "turns";
    static final String DIMENSIONS = "dimensions";
    static final String REPLY_TOKENS = "replyTokens";
    static final String LEARNER_MODEL = "learnerModel";

    static Study of(Candidate candidate, Parameters parameters) {
        long seed = parameters.seed(Parameters.SEED);
        List<Persona> personas = PersonaSample.of(parameters.number(LEARNERS), seed);
        return new Study(
                candidate,
                Society.of(candidate.culture()),
                IntStream.range(0, personas.size())
                        .mapToObj(number -> new Learner(number, personas.get(number)))
                        .toList(),
                Questionnaire.builtIn().itemsOf(dimensions(parameters)),
                parameters.number(TURNS),
                parameters.number(REPLY_TOKENS),
                parameters.text(LEARNER_MODEL),
                seed);
    }

    static List<Dimension> dimensions(Parameters parameters) {
        return List.of(parameters.text(DIMENSIONS).split(",")).stream()
                .map(Dimension::valueOf)
                .toList();
    }

    /** Both tests, the replies, the learner's own questions (the first is given by the situation), and the rating. */
    int size() {
        return learners.size() * (2 * items.size() + turns + (turns - 1) + 1);
    }
}
