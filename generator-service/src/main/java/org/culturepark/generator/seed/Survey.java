package org.culturepark.generator.seed;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A survey: its questions, and how countries answered them. */
public final class Survey {
    private final String id;
    private final String name;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Map<String, AnswerDistribution>> byCountry = new LinkedHashMap<>();

    public Survey(String id, String name, List<Question> questions, List<AnswerDistribution> distributions) {
        this.id = id;
        this.name = name;
        questions.forEach(question -> this.questions.put(question.id(), question));
        distributions.forEach(distribution -> byCountry
                .computeIfAbsent(distribution.country(), country -> new LinkedHashMap<>())
                .put(distribution.question(), distribution));
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Collection<Question> questions() {
        return Collections.unmodifiableCollection(questions.values());
    }

    public Collection<String> countries() {
        return Collections.unmodifiableCollection(byCountry.keySet());
    }

    public Optional<Question> findQuestion(String question) {
        return Optional.ofNullable(questions.get(question));
    }

    /** @throws IllegalArgumentException if the survey has no such question */
    public Question getQuestion(String question) {
        return findQuestion(question).orElseThrow(() -> new IllegalArgumentException("No question " + question));
    }

    /** How the country answered; empty if the survey has nothing of that country and question. */
    public Optional<AnswerDistribution> findDistribution(String question, String country) {
        return Optional.ofNullable(byCountry.getOrDefault(country, Map.of()).get(question));
    }

    /** Every question as the country answered it, or did not, in the survey's order. */
    Stream<QuestionResponse> answersIn(String country) {
        return questions.values().stream()
                .map(question -> QuestionResponse.from(
                        id,
                        question,
                        findDistribution(question.id(), country)
                                .orElseGet(() -> AnswerDistribution.notAsked(country, question.id()))));
    }

    /** The seed of the question in that country; none where it was not asked. */
    public Optional<Seed> findSeed(String question, String country) {
        return findDistribution(question, country)
                .filter(AnswerDistribution::asked)
                .map(distribution -> Seed.of(id, questions.get(question), distribution));
    }

    /** The seeds of that country, in the order of the questions. */
    public Stream<Seed> seeds(String country) {
        return questions.keySet().stream().flatMap(question -> findSeed(question, country).stream());
    }
}
