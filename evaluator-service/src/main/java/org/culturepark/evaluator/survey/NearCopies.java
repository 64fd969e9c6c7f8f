package org.culturepark.evaluator.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturepark.evaluator.benchmark.Seen;
import org.culturepark.evaluator.benchmark.TrainingData;
import org.culturepark.evaluator.training.ProcessorExamples;

/** Finds the survey questions that training data says or asks too, by the processor's rule of overlap. */
@ApplicationScoped
class NearCopies {
    private final ProcessorExamples examples;

    NearCopies(ProcessorExamples examples) {
        this.examples = examples;
    }

    /** @throws org.culturepark.evaluator.benchmark.Unreachable if the processor does not answer now */
    Seen of(List<SurveyQuestion> questions, List<TrainingData> trained) {
        List<String> texts =
                questions.stream().map(SurveyQuestion::text).distinct().toList();
        Set<String> seen = new HashSet<>();
        boolean checked = true;
        for (TrainingData data : trained) {
            Optional<List<String>> overlapping = examples.overlapping(data, texts);
            overlapping.ifPresent(seen::addAll);
            checked &= overlapping.isPresent();
        }
        return new Seen(
                questions.stream()
                        .filter(question -> seen.contains(question.text()))
                        .map(SurveyQuestion::id)
                        .sorted()
                        .toList(),
                checked);
    }
}
