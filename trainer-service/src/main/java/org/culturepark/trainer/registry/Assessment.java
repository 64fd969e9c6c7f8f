package org.culturepark.trainer.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.culturepark.trainer.event.ModelAssessed;
import org.culturepark.trainer.event.ModelAssessed.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the evaluator's rule of promotion says of a model, and why. */
@Embeddable
@Schema(name = "Assessment")
record Assessment(
        UUID assessmentId,
        @Enumerated(EnumType.STRING) Verdict verdict,

        @Column(name = "verdict_reasons")
        @Schema(examples = "[\"The distance is larger than that of the untuned model.\"]")
        List<String> reasons,

        Instant assessedAt) {
    static Assessment of(ModelAssessed event) {
        return new Assessment(event.assessmentId(), event.verdict(), event.reasons(), event.assessedAt());
    }

    boolean isAfter(Assessment other) {
        return assessedAt.isAfter(other.assessedAt);
    }
}
