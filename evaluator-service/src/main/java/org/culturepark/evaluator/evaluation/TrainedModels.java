package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.TrainingData;
import org.culturepark.evaluator.event.ModelTrained;

/** What is known of models by their names. */
@ApplicationScoped
public class TrainedModels {
    private final TrainedModelRepository models;

    TrainedModels(TrainedModelRepository models) {
        this.models = models;
    }

    /** Puts the model down, once per training run. */
    public void register(ModelTrained event) {
        if (models.findByIdOptional(event.runId()).isEmpty()) {
            models.persist(new TrainedModel(event));
        }
    }

    /** Questions that the latest model of that name has not been trained on; none if nobody knows it. */
    public List<String> heldOutOf(String model) {
        return models.findNamed(model).map(TrainedModel::heldOutQuestions).orElse(List.of());
    }

    /** What the latest model of that name was trained on; empty if nobody knows it. */
    public Optional<TrainingData> trainingOf(String model) {
        return models.findNamed(model).map(TrainedModel::training);
    }

    /** The model as one to be measured; what is not said of it is what the trainer announced. */
    public Candidate candidate(String model, Optional<String> base, Optional<String> endpoint, String culture) {
        Candidate known = models.findNamed(model)
                .map(trained -> trained.about(culture))
                .orElseGet(() -> Candidate.untuned(model, culture));
        return new Candidate(
                model,
                base.orElse(known.baseModel()),
                culture,
                known.runId(),
                known.dataSetId(),
                endpoint.orElse(known.endpoint()));
    }
}
