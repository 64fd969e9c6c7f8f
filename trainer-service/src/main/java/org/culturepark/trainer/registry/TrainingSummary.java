package org.culturepark.trainer.registry;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/**
 * How a model was made.
 *
 * @param tokens read over all epochs, padding not counted
 * @param targets of {@code q, k, v, o, gate, up, down}
 * @param heldOutBefore loss on the held-out examples before training; absent when none were held out, as is {@code
 *     heldOutAfter}, that of the adapter
 * @param firstLoss mean cross-entropy per assistant token at the start, in nats
 */
@Embeddable
public record TrainingSummary(
        int examples,
        long tokens,
        int epochs,
        int rank,
        double alpha,
        double dropout,
        List<String> targets,
        double firstLoss,
        double lastLoss,
        Double heldOutBefore,
        Double heldOutAfter,
        Instant trainedAt) {}
