package org.culturepark.trainer.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A model was fine-tuned and is served under its name. Only observed once the serving endpoint lists the model, so
 * whoever reads it can ask the model at once.
 *
 * @param endpoint name of a configured endpoint, never an address
 * @param tokens read in training over all epochs, padding not counted
 */
public record ModelTrained(
        UUID runId,
        String model,
        String baseModel,
        String endpoint,
        UUID campaignId,
        UUID dataSetId,
        UUID versionId,
        String culture,
        String people,
        int examples,
        long tokens,
        int epochs,
        Lora lora,
        Loss loss,
        List<String> heldOutQuestions,
        Instant trainedAt) {

    /** @param targets of {@code q, k, v, o, gate, up, down} */
    public record Lora(int rank, double alpha, double dropout, List<String> targets) {}

    /** Mean cross-entropy per assistant token in nats, at the start and at the end of the training. */
    public record Loss(double first, double last) {}
}
