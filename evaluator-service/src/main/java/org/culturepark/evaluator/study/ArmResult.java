package org.culturepark.evaluator.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.culturepark.evaluator.education.Gains;
import org.culturepark.evaluator.statistics.Bootstrap;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.Tallies;

/** The learners of one arm: those that came to the end count. */
final class ArmResult {
    private final String model;
    private final Measure gain;
    private final Tallies answers = Tallies.none();
    private final Tallies ratings = Tallies.none();
    private final List<Double> gains = new ArrayList<>();
    private final List<Double> satisfaction = new ArrayList<>();
    private int enrolled;
    private int finished;

    ArmResult(String model, Study study) {
        this.model = model;
        this.gain = Gains.measure(study.culture(), study.dimensions());
    }

    void add(Participant learner, LearnerRecords records) {
        enrolled++;
        if (!learner.isFinished()) {
            return;
        }
        finished++;
        String unit = "l" + learner.number();
        Tallies own = Tallies.none();
        Gains.add(
                own,
                unit,
                new TreeMap<>(records.answers(learner.token(), Phase.BEFORE)),
                new TreeMap<>(records.answers(learner.token(), Phase.AFTER)));
        own.byUnit().forEach((key, shares) -> answers.byUnit().put(key, shares));
        gains.add(gain.of(own));
        learner.rating().ifPresent(rating -> {
            ratings.add(unit, 0, rating).add(unit, 1, 1);
            satisfaction.add((double) rating);
        });
    }

    StudyResponse.Arm response(Bootstrap bootstrap) {
        return new StudyResponse.Arm(
                model,
                enrolled,
                finished,
                enrolled - finished,
                told(gain.of(answers)),
                finished < 2 ? Optional.empty() : bootstrap.interval(gain, answers),
                told(Measure.mean().of(ratings)),
                finished < 2 ? Optional.empty() : bootstrap.interval(Measure.mean(), ratings));
    }

    String model() {
        return model;
    }

    double[] gains() {
        return gains.stream().mapToDouble(one -> one).filter(Double::isFinite).toArray();
    }

    double[] satisfaction() {
        return satisfaction.stream().mapToDouble(one -> one).toArray();
    }

    private static Optional<Double> told(double value) {
        return Optional.of(value).filter(Double::isFinite);
    }
}
