package org.culturepark.evaluator.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A model was fine-tuned and is served under its name; what this service reads of {@code model-trained}. */
public record ModelTrained(
        UUID runId,
        String model,
        String baseModel,
        String endpoint,
        UUID campaignId,
        UUID dataSetId,
        UUID versionId,
        String culture,
        List<String> heldOutQuestions,
        Instant trainedAt) {}
