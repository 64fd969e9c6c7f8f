package org.culturepark.trainer.run;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.lora.LearningRateSchedule;
import org.culturepark.trainer.lora.LoraSettings;
import org.culturepark.trainer.lora.MemorySettings;
import org.culturepark.trainer.lora.TrainingSettings;

/**
 * How a run is trained, stored with it when it is queued: whichever replica trains it, and however often it starts
 * over, it is the same training.
 *
 * @param targets of {@code q, k, v, o, gate, up, down}
 */
public record RunSettings(
        int rank,
        double alpha,
        double dropout,
        boolean rankStabilized,
        List<String> targets,
        int epochs,
        int batchSize,
        int accumulation,
        double learningRate,
        LearningRateSchedule schedule,
        double warmupShare,
        double weightDecay,
        double gradientNorm,
        int maxTokens,
        long seed,
        double heldOutShare,
        int patience,
        boolean recompute,
        boolean compressedBase) {

    public LoraSettings lora() {
        Set<LoraTarget> places = targets.stream()
                .map(target -> LoraTarget.valueOf(target.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        return new LoraSettings(rank, alpha, dropout, rankStabilized, places);
    }

    public TrainingSettings training() {
        return new TrainingSettings(
                epochs,
                batchSize,
                accumulation,
                learningRate,
                schedule,
                warmupShare,
                weightDecay,
                gradientNorm,
                maxTokens,
                seed,
                heldOutShare,
                patience);
    }

    public MemorySettings memory() {
        return new MemorySettings(recompute, compressedBase);
    }
}
