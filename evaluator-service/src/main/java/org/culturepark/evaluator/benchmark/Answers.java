package org.culturepark.evaluator.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of one evaluation, by question. */
public final class Answers {
    private final Map<Question.Key, GivenAnswer> byKey = new LinkedHashMap<>();

    public Answers(Collection<GivenAnswer> answers) {
        answers.forEach(answer -> byKey.put(answer.key(), answer));
    }

    public static Answers none() {
        return new Answers(List.of());
    }

    public boolean has(Question.Key key) {
        return byKey.containsKey(key);
    }

    /** The words that came; empty if the question was not asked, or no answer came. */
    public Optional<String> textOf(String item, String subject) {
        return Optional.ofNullable(byKey.get(new Question.Key(item, subject)))
                .filter(answer -> !answer.failed())
                .map(GivenAnswer::text);
    }

    public Optional<GivenAnswer> find(String item, String subject) {
        return Optional.ofNullable(byKey.get(new Question.Key(item, subject)));
    }

    /** Those of {@code questions} that have no answer yet. */
    public List<Question> missing(List<Question> questions) {
        return questions.stream().filter(question -> !has(question.key())).toList();
    }

    /** Those of one repeat, as if there were no other. */
    public Answers ofRepeat(int repeat) {
        return new Answers(byKey.values().stream()
                .filter(answer -> answer.key().repeat() == repeat)
                .map(GivenAnswer::inFirstRepeat)
                .toList());
    }

    public Collection<GivenAnswer> all() {
        return byKey.values();
    }
}
