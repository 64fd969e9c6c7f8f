package org.culturepark.evaluator.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.culturepark.evaluator.benchmark.Figures;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.Result.Direction;
import org.culturepark.evaluator.benchmark.Result.Floor;
import org.culturepark.evaluator.benchmark.Result.Headline;
import org.culturepark.evaluator.benchmark.Result.Table;
import org.culturepark.evaluator.benchmark.Seen;

/**
 * How alike the model's distributions and the country's are.
 *
 * @param seen questions that are left out
 * @param byProbability whether they come from the probabilities of the options' tokens, and not from seeded answers
 */
record SurveyScore(String culture, SurveyAnswers answers, boolean byProbability, Seen seen, long seed) {
    static final String DISTRIBUTIONS = "distributions";
    /** Distributions that hardly differ from question to question, whatever is asked. */
    private static final double ONE_OPTION = 0.999;

    Result result(Optional<Double> untuned) {
        return new Result(
                Headline.of(
                        "similarity",
                        mean((question, shares) -> Alikeness.of(shares, own(question))),
                        Direction.HIGHER),
                floors(untuned),
                figures(),
                tables(),
                degenerate(),
                caveats());
    }

    private double[] own(SurveyQuestion question) {
        return question.sharesOf(culture).orElseThrow();
    }

    private OptionalDouble mean(ToDoubleBiFunction<SurveyQuestion, double[]> figure) {
        return answers.byQuestion().entrySet().stream()
                .mapToDouble(entry -> figure.applyAsDouble(entry.getKey(), entry.getValue()))
                .filter(Double::isFinite)
                .average();
    }

    private List<Floor> floors(Optional<Double> untuned) {
        List<Floor> floors = new ArrayList<>();
        mean((question, shares) -> Alikeness.of(Alikeness.uniform(shares.length), own(question)))
                .ifPresent(value -> floors.add(new Floor("uniform", value)));
        mean((question, shares) -> Others.mean(question, culture)
                        .map(others -> Alikeness.of(others, own(question)))
                        .orElse(Double.NaN))
                .ifPresent(value -> floors.add(new Floor("mean of the other countries", value)));
        untuned.ifPresent(value -> floors.add(new Floor("untuned model", value)));
        return floors;
    }

    private SortedMap<String, Optional<Double>> figures() {
        Figures figures = new Figures()
                .put("questions", answers.byQuestion().size())
                .put("questionsAsked", answers.asked())
                .put("questionsSeenInTraining", seen.questions().size())
                .put("wasserstein", mean((question, shares) -> Alikeness.moved(shares, own(question))))
                .put("splitHalf", mean((question, shares) -> SplitHalf.of(question, culture, seed)))
                .put(
                        "mostFrequentOptionShare",
                        mean((question, shares) -> Arrays.stream(shares).max().orElse(0)));
        byTopic().forEach((topic, value) -> figures.put("similarity." + topic, value));
        return figures.all();
    }

    private Map<String, Double> byTopic() {
        return answers.byQuestion().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().topic(),
                        TreeMap::new,
                        Collectors.averagingDouble(entry -> Alikeness.of(entry.getValue(), own(entry.getKey())))));
    }

    private SortedMap<String, Table> tables() {
        List<List<String>> questions = new ArrayList<>();
        List<List<String>> distributions = new ArrayList<>();
        answers.forEach((question, shares) -> {
            questions.add(List.of(
                    question.id(),
                    question.topic(),
                    question.text(),
                    text(Alikeness.of(shares, own(question))),
                    text(Alikeness.moved(shares, own(question)))));
            for (int option = 0; option < shares.length; option++) {
                distributions.add(List.of(
                        question.id(),
                        question.options().get(option).code(),
                        question.options().get(option).label(),
                        text(shares[option]),
                        text(own(question)[option])));
            }
        });
        SortedMap<String, Table> tables = new TreeMap<>();
        tables.put(
                "questions", new Table(List.of("question", "topic", "text", "similarity", "wasserstein"), questions));
        tables.put(DISTRIBUTIONS, new Table(List.of("question", "code", "label", "model", "country"), distributions));
        return tables;
    }

    private static String text(double figure) {
        return String.format(Locale.ROOT, "%.6f", figure);
    }

    private boolean degenerate() {
        return answers.byQuestion().isEmpty()
                || mean((question, shares) -> Arrays.stream(shares).max().orElse(0))
                                .orElse(1)
                        >= ONE_OPTION;
    }

    private List<String> caveats() {
        List<String> caveats = new ArrayList<>();
        if (degenerate()) {
            caveats.add("The model gives every question one and the same option, or none.");
        }
        caveats.add(
                byProbability
                        ? "Distributions are the probabilities of the options' tokens."
                        : "Distributions are counts of seeded answers, since the endpoint tells no probabilities; few answers"
                                + " make them coarse.");
        if (!seen.questions().isEmpty()) {
            caveats.add("Left out, as the training data of a model under test says nearly the same: "
                    + String.join(", ", seen.questions()) + ".");
        }
        if (!seen.checked()) {
            caveats.add("Whether training data says nearly the same as a question could not be looked at.");
        }
        caveats.add("Wasserstein takes the options as equal steps of a scale.");
        return caveats;
    }
}
