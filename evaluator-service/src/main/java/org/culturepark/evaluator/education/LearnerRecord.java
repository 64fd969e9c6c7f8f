package org.culturepark.evaluator.education;

import java.util.Optional;
import java.util.TreeMap;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.vsm13.Item;
import org.culturepark.evaluator.vsm13.Responses;

/**
 * What one learner answered, by item number; what was invalid is missing.
 *
 * @param finished whether the learner came to the end: the rating was asked and brought an answer, valid or not
 */
record LearnerRecord(
        TreeMap<Integer, Integer> before, TreeMap<Integer, Integer> after, Optional<Integer> rating, boolean finished) {

    static LearnerRecord of(Learner learner, Study study, Answers answers, LabelParser ratings) {
        Optional<String> rating = answers.textOf(LearningPath.RATING, learner.key());
        return new LearnerRecord(
                codes(LearningPath.BEFORE, learner, study, answers),
                codes(LearningPath.AFTER, learner, study, answers),
                rating.flatMap(text -> ratings.read(text).code()).map(Integer::valueOf),
                rating.isPresent());
    }

    void addBefore(Responses responses) {
        before.forEach(responses::add);
    }

    void addAfter(Responses responses) {
        after.forEach(responses::add);
    }

    /** Items answered both times. */
    long pairs() {
        return before.keySet().stream().filter(after::containsKey).count();
    }

    /** Items answered differently the second time. */
    long changes() {
        return before.entrySet().stream()
                .filter(entry -> after.containsKey(entry.getKey()))
                .filter(entry -> !after.get(entry.getKey()).equals(entry.getValue()))
                .count();
    }

    private static TreeMap<Integer, Integer> codes(String phase, Learner learner, Study study, Answers answers) {
        TreeMap<Integer, Integer> codes = new TreeMap<>();
        for (Item item : study.items()) {
            answers.textOf(phase + item.key(), learner.key())
                    .flatMap(text -> item.parser().read(text).code())
                    .ifPresent(code -> codes.put(item.number(), Integer.valueOf(code)));
        }
        return codes;
    }
}
