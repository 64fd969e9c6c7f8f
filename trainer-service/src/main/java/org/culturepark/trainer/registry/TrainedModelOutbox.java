package org.culturepark.trainer.registry;

import jakarta.enterprise.context.ApplicationScoped;
import org.culturepark.chassis.outbox.Outbox;
import org.culturepark.contracts.Topics;
import org.culturepark.trainer.event.ModelTrained;
import org.culturepark.trainer.version.CuratedVersion;

@ApplicationScoped
class TrainedModelOutbox implements Outbox<TrainedModel> {

    @Override
    public Class<TrainedModel> rowType() {
        return TrainedModel.class;
    }

    @Override
    public String topic() {
        return Topics.MODEL_TRAINED;
    }

    @Override
    public String key(TrainedModel model) {
        return model.version().dataSetId().toString();
    }

    @Override
    public ModelTrained event(TrainedModel model) {
        CuratedVersion version = model.version();
        TrainingSummary training = model.training();
        return new ModelTrained(
                model.id(),
                model.name(),
                model.baseModel(),
                model.endpoint(),
                version.campaignId(),
                version.dataSetId(),
                version.id(),
                version.culture(),
                version.people(),
                training.examples(),
                training.tokens(),
                training.epochs(),
                new ModelTrained.Lora(training.rank(), training.alpha(), training.dropout(), training.targets()),
                new ModelTrained.Loss(training.firstLoss(), training.lastLoss()),
                version.heldOutQuestions(),
                training.trainedAt());
    }
}
