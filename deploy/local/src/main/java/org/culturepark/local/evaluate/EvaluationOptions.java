package org.culturepark.local.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is to be measured, as it is said on the command line; what is absent is as the evaluator is configured. */
final class EvaluationOptions {
    private static final String ALL = "ALL";
    private static final List<String> BENCHMARKS = List.of("MODERATION", "VSM13", "SURVEY", "EDUCATION");

    private final Map<String, Object> wishes = new LinkedHashMap<>();

    @Option(names = "--model", required = true, paramLabel = "NAME", description = "Model to measure, as it is served.")
    private String model;

    @Option(
            names = "--against",
            split = ",",
            paramLabel = "NAME",
            description = "Models to compare it with, on the same items.")
    private List<String> against = List.of();

    @Option(
            names = "--base",
            paramLabel = "NAME",
            description = "Its untuned base, which is measured too; known already for models of the trainer.")
    private Optional<String> base = Optional.empty();

    @Option(
            names = "--endpoint",
            paramLabel = "NAME",
            description = "Endpoint that serves them, by its configured name.")
    private Optional<String> endpoint = Optional.empty();

    @Option(
            names = {"--culture", "--cultures"},
            required = true,
            split = ",",
            paramLabel = "CULTURE",
            description = "Cultures to measure it on.")
    private List<String> cultures;

    @Option(
            names = {"--benchmark", "--benchmarks"},
            split = ",",
            defaultValue = "all",
            paramLabel = "moderation|vsm13|survey|education|all",
            description = "What to measure. Default: all.")
    private List<String> benchmarks;

    @Option(names = "--budget-tokens", paramLabel = "N", description = "Stops at so many tokens.")
    private Optional<Long> tokens = Optional.empty();

    @Option(names = "--personas", paramLabel = "N", description = "People as whom each VSM13 item is answered.")
    void personas(int value) {
        wishes.put("personas", value);
    }

    @Option(names = "--permutations", paramLabel = "N", description = "Ways in which each VSM13 item is put, 1 to 4.")
    void permutations(int value) {
        wishes.put("permutations", value);
    }

    @Option(names = "--rows", paramLabel = "N", description = "Rows of each labelled set, at most.")
    void rows(int value) {
        wishes.put("rows", value);
    }

    @Option(names = "--learners", paramLabel = "N", description = "Simulated learners.")
    void learners(int value) {
        wishes.put("learners", value);
    }

    @Option(names = "--repeats", paramLabel = "N", description = "Seeded repeats of everything; the mean counts.")
    void repeats(int value) {
        wishes.put("repeats", value);
    }

    @Option(names = "--seed", paramLabel = "N", description = "Random seed.")
    void seed(long value) {
        wishes.put("seed", value);
    }

    @Option(names = "--sets", split = ",", paramLabel = "ID", description = "Registered sets. Default: all.")
    void sets(List<String> values) {
        wishes.put("sets", values);
    }

    @Option(
            names = "--questions",
            split = ",",
            paramLabel = "ID",
            description = "Survey questions. Default: held-out ones.")
    void questions(List<String> values) {
        wishes.put("questions", values);
    }

    /** Names of all models, the one to measure first. */
    List<String> models() {
        List<String> models = new ArrayList<>(List.of(model));
        base.ifPresent(models::add);
        models.addAll(against);
        return models.stream().distinct().toList();
    }

    /** The body of {@code POST /v1/plans}. */
    Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        List<Map<String, Object>> choices = new ArrayList<>();
        choices.add(choice(model, base));
        against.forEach(other -> choices.add(choice(other, Optional.empty())));
        request.put("models", choices);
        request.put("cultures", cultures);
        request.put("benchmarks", names());
        request.put("wishes", wishes);
        tokens.ifPresent(limit -> request.put("budget", Map.of("tokens", limit)));
        return request;
    }

    private Map<String, Object> choice(String name, Optional<String> itsBase) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("model", name);
        itsBase.ifPresent(value -> choice.put("baseModel", value));
        endpoint.ifPresent(value -> choice.put("endpoint", value));
        return choice;
    }

    private List<String> names() {
        List<String> names =
                benchmarks.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
        return names.contains(ALL) ? BENCHMARKS : names;
    }
}
