package org.culturepark.evaluator.evaluation;

import java.util.Optional;
import org.culturepark.evaluator.benchmark.BenchmarkName;

/** Which evaluations are listed; what is empty does not narrow. */
record EvaluationFilter(
        Optional<String> model,
        Optional<String> culture,
        Optional<BenchmarkName> benchmark,
        Optional<Evaluation.State> state) {

    EvaluationFilter completed() {
        return new EvaluationFilter(model, culture, benchmark, Optional.of(Evaluation.State.COMPLETED));
    }
}
