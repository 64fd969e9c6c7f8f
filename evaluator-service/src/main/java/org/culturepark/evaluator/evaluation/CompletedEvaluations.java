package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Measured;

/** Completed evaluations, for whoever puts several of them side by side. */
@ApplicationScoped
public class CompletedEvaluations {
    private final EvaluationRepository evaluations;

    CompletedEvaluations(EvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    /** Those of the models, the newest first; what is empty does not narrow. */
    @Transactional
    public List<Measured> of(Collection<String> models, Optional<String> culture, Optional<BenchmarkName> benchmark) {
        return evaluations.completedOf(models).stream()
                .filter(one -> culture.isEmpty()
                        || culture.get().equals(one.candidate().culture()))
                .filter(one -> benchmark.isEmpty() || benchmark.get() == one.benchmark())
                .flatMap(one -> one.measured().stream())
                .toList();
    }
}
