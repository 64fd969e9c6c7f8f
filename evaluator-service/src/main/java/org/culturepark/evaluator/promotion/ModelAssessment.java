package org.culturepark.evaluator.promotion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The promotion rule was applied to a trained model: the event, and what is read over REST. */
@Schema(name = "Assessment")
public record ModelAssessment(
        UUID assessmentId,
        UUID runId,
        String model,
        String culture,
        @Schema(examples = "HOLD") String verdict,
        List<String> reasons,
        List<UUID> evaluationIds,
        Instant assessedAt) {}
