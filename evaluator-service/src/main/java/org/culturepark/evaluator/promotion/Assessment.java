package org.culturepark.evaluator.promotion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.outbox.AnnouncedRow;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.evaluation.JsonText;

/** What the promotion rule says of a trained model; announced as soon as it is there. */
@Entity
@Table(name = "assessment")
class Assessment extends AnnouncedRow {
    @Column(name = "run_id")
    private UUID runId;

    private String model;
    private String culture;

    @Enumerated(EnumType.STRING)
    private Decision verdict;

    private String reasons;

    @Column(name = "evaluation_ids")
    private String evaluationIds;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    /** What is to be done with the model. */
    enum Decision {
        PROMOTE,
        /** Nothing speaks against it, but what was asked for is not shown. */
        HOLD,
        REJECT
    }

    protected Assessment() {}

    Assessment(UUID id, Candidate candidate, Ruling ruling, List<UUID> evaluations, Instant now) {
        super(id);
        this.runId = candidate.runId().orElseThrow();
        this.model = candidate.model();
        this.culture = candidate.culture();
        this.verdict = ruling.decision();
        this.reasons = JsonText.write(ruling.reasons());
        this.evaluationIds = JsonText.write(evaluations);
        this.assessedAt = now;
        release(now);
    }

    ModelAssessment asRecord() {
        return new ModelAssessment(
                id(),
                runId,
                model,
                culture,
                verdict.name(),
                List.of(JsonText.read(reasons, String[].class)),
                List.of(JsonText.read(evaluationIds, UUID[].class)),
                assessedAt);
    }
}
