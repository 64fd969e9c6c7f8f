package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.event.ModelTrained;

/** What is known of models by their names. */
@ApplicationScoped
class TrainedModels {
    private final TrainedModelRepository models;

    TrainedModels(TrainedModelRepository models) {
        this.models = models;
    }

    /** Puts the model down, once per training run. */
    Candidate register(ModelTrained event) {
        TrainedModel model = new TrainedModel(event);
        if (models.findByIdOptional(event.runId()).isEmpty()) {
            models.persist(model);
        }
        return model.about(event.culture());
    }

    /** The model as one to be measured; where the base is not said, it is the one that the trainer announced. */
    Candidate candidate(String model, Optional<String> base, String culture) {
        Candidate known = models.findNamed(model)
                .map(trained -> trained.about(culture))
                .orElseGet(() -> Candidate.untuned(model, culture));
        return new Candidate(model, base.orElse(known.baseModel()), culture, known.runId(), known.dataSetId());
    }
}
