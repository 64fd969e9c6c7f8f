package org.culturepark.evaluator.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import org.culturepark.chassis.outbox.Outbox;
import org.culturepark.contracts.Topics;

/** Announces assessments, keyed by culture. */
@ApplicationScoped
class AssessmentOutbox implements Outbox<Assessment> {
    @Override
    public Class<Assessment> rowType() {
        return Assessment.class;
    }

    @Override
    public String topic() {
        return Topics.MODEL_ASSESSED;
    }

    @Override
    public String key(Assessment assessment) {
        return assessment.asRecord().culture();
    }

    @Override
    public ModelAssessment event(Assessment assessment) {
        return assessment.asRecord();
    }
}
