package org.culturepark.evaluator.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.TrainingData;
import org.culturepark.evaluator.event.ModelTrained;

/** A model that the trainer has announced. */
@Entity
@Table(name = "trained_model")
class TrainedModel {
    @Id
    @Column(name = "run_id")
    private UUID runId;

    private String model;

    @Column(name = "base_model")
    private String baseModel;

    private String endpoint;
    private String culture;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "data_set_id")
    private UUID dataSetId;

    @Column(name = "version_id")
    private UUID versionId;

    /** Ids of the survey questions that no dialogue was made from, parted by commas. */
    @Column(name = "held_out_questions")
    private String heldOutQuestions;

    @Column(name = "trained_at")
    private Instant trainedAt;

    protected TrainedModel() {}

    TrainedModel(ModelTrained event) {
        this.runId = event.runId();
        this.model = event.model();
        this.baseModel = event.baseModel();
        this.endpoint = event.endpoint();
        this.culture = event.culture();
        this.campaignId = event.campaignId();
        this.dataSetId = event.dataSetId();
        this.versionId = event.versionId();
        this.heldOutQuestions = String.join(",", event.heldOutQuestions());
        this.trainedAt = event.trainedAt();
    }

    List<String> heldOutQuestions() {
        return heldOutQuestions.isEmpty() ? List.of() : List.of(heldOutQuestions.split(","));
    }

    TrainingData training() {
        return new TrainingData(dataSetId, versionId);
    }

    /** Its evaluation about a culture, which need not be the one it was trained for. */
    Candidate about(String anyCulture) {
        return new Candidate(model, baseModel, anyCulture, Optional.of(runId), Optional.of(dataSetId), endpoint);
    }
}
