package org.culturepark.trainer.lora;

import java.util.EnumSet;
import java.util.Set;
import org.culturepark.trainer.base.LoraTarget;

/**
 * Shape of the adapter: {@code y = W x + scale * B A dropout(x)} on each target (Hu et al. 2021).
 *
 * @param dropout share of inputs dropped on the adapter's path while training, 0 up to but not including 1
 * @param rankStabilized whether the scale is {@code alpha / sqrt(rank)} (Kalajdzievski 2023) instead of {@code alpha / rank}
 */
public record LoraSettings(int rank, double alpha, double dropout, boolean rankStabilized, Set<LoraTarget> targets) {
    public LoraSettings {
        if (rank < 1) {
            throw new IllegalArgumentException("rank must be at least 1, not " + rank);
        }
        if (!(alpha > 0)) {
            throw new IllegalArgumentException("alpha must be above 0, not " + alpha);
        }
        if (!(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException("dropout must be at least 0 and below 1, not " + dropout);
        }
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("targets must name at least one");
        }
        targets = Set.copyOf(EnumSet.copyOf(targets));
    }

    public LoraSettings(int rank, double alpha, double dropout, Set<LoraTarget> targets) {
        this(rank, alpha, dropout, false, targets);
    }

    /** What the adapter's output is multiplied by. */
    double scale() {
        return alpha / (rankStabilized ? Math.sqrt(rank) : rank);
    }
}
