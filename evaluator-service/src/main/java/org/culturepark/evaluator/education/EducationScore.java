package org.culturepark.evaluator.education;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.culturepark.evaluator.benchmark.Figures;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.Result.Direction;
import org.culturepark.evaluator.benchmark.Result.Floor;
import org.culturepark.evaluator.benchmark.Result.Headline;
import org.culturepark.evaluator.vsm13.Degeneracy;
import org.culturepark.evaluator.vsm13.Dimension;
import org.culturepark.evaluator.vsm13.Indices;
import org.culturepark.evaluator.vsm13.Responses;

/** Gain of the learners who came to the end: distance before less distance after, of their pooled answers. */
final class EducationScore {
    private final List<LearnerRecord> all;
    private final List<LearnerRecord> finished;
    private final List<Dimension> tested;
    private final Indices published;
    private final Responses before = new Responses();
    private final Responses after = new Responses();

    EducationScore(List<LearnerRecord> records, List<Dimension> tested, Indices published) {
        this.all = records;
        this.finished = records.stream().filter(LearnerRecord::finished).toList();
        this.tested = tested;
        this.published = published;
        finished.forEach(learner -> learner.addBefore(before));
        finished.forEach(learner -> learner.addAfter(after));
    }

    Result result(Optional<Double> untuned) {
        List<Dimension> dimensions = dimensions();
        OptionalDouble distanceBefore = before.indices().distanceTo(published, dimensions);
        OptionalDouble distanceAfter = after.indices().distanceTo(published, dimensions);
        OptionalDouble gain = dimensions.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(distanceBefore.getAsDouble() - distanceAfter.getAsDouble());
        List<Floor> floors = new ArrayList<>(List.of(new Floor("no change", 0)));
        untuned.ifPresent(value -> floors.add(new Floor("untuned model", value)));
        return new Result(
                Headline.of("distanceGain", gain, Direction.HIGHER),
                floors,
                figures(dimensions)
                        .put("distanceBefore", distanceBefore)
                        .put("distanceAfter", distanceAfter)
                        .all(),
                new TreeMap<>(),
                !degeneracy().isEmpty(),
                caveats(dimensions));
    }

    /** Those that were tested, are published, and can be told both before and after. */
    private List<Dimension> dimensions() {
        List<Dimension> both = new ArrayList<>(before.indices().sharedWith(published));
        both.retainAll(after.indices().sharedWith(published));
        both.retainAll(tested);
        return both;
    }

    private Figures figures(List<Dimension> dimensions) {
        return new Figures()
                .put("learners", all.size())
                .put("learnersFinished", finished.size())
                .put("dimensions", dimensions.size())
                .put("satisfaction", satisfaction())
                .put("changedShare", changedShare());
    }

    /** Mean rating, 1 to 5. */
    private OptionalDouble satisfaction() {
        return finished.stream()
                .flatMap(learner -> learner.rating().stream())
                .mapToInt(rating -> rating)
                .average();
    }

    /** Share of the items answered both times that were answered differently the second time. */
    private OptionalDouble changedShare() {
        long pairs = finished.stream().mapToLong(LearnerRecord::pairs).sum();
        long changes = finished.stream().mapToLong(LearnerRecord::changes).sum();
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) changes / pairs);
    }

    private List<String> degeneracy() {
        int asked = Math.max(1, finished.size() * 4 * tested.size());
        List<String> reasons = new ArrayList<>(Degeneracy.reasons(after, (double) after.size() / asked));
        if (changedShare().orElse(0) == 0) {
            reasons.add("No answer changed between the two tests.");
        }
        return reasons;
    }

    private List<String> caveats(List<Dimension> dimensions) {
        List<String> caveats = new ArrayList<>(degeneracy());
        caveats.add("The learners are simulated by a language model; nobody learned anything.");
        if (finished.size() < all.size()) {
            caveats.add(String.format(
                    Locale.ROOT, "%d of %d learners dropped out.", all.size() - finished.size(), all.size()));
        }
        if (dimensions.size() < Dimension.values().length) {
            caveats.add("The gain covers " + dimensions.size() + " of 6 dimensions.");
        }
        caveats.add("The manual warns that its scores describe groups and are no measure of what a person learned.");
        return caveats;
    }
}
