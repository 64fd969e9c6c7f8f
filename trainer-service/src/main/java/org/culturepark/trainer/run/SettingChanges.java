package org.culturepark.trainer.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.lora.LearningRateSchedule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be otherwise than a preset has it; what is absent stays. */
@Schema(name = "SettingChanges")
public record SettingChanges(
        @Schema(examples = "8", description = "Rank of the adapter's matrices")
        Optional<Integer> rank,

        @Schema(examples = "16", description = "The adapter's output is multiplied by alpha / rank")
        Optional<Double> alpha,

        @Schema(examples = "0.1", description = "Share of the adapter's inputs dropped in training")
        Optional<Double> dropout,

        @Schema(description = "Multiply by alpha / sqrt(rank) instead")
        Optional<Boolean> rankStabilized,

        @Schema(examples = "[\"Q\", \"V\"]", description = "Projections that carry an adapter")
        Optional<Set<LoraTarget>> targets,

        @Schema(examples = "3") Optional<Integer> epochs,

        @Schema(description = "Examples a forward pass") Optional<Integer> batchSize,

        @Schema(description = "Forward passes an optimizer step")
        Optional<Integer> accumulation,

        @Schema(examples = "0.0005") Optional<Double> learningRate,
        Optional<LearningRateSchedule> schedule,

        @Schema(description = "Share of the steps in which the learning rate rises from zero")
        Optional<Double> warmupShare,

        Optional<Double> weightDecay,

        @Schema(description = "A longer gradient is scaled down to this norm")
        Optional<Double> gradientNorm,

        @Schema(description = "Longer examples are cut") Optional<Integer> maxTokens,

        @Schema(examples = "7") Optional<Long> seed,

        @Schema(examples = "0.1", description = "Share of the examples that is measured with and not learnt from")
        Optional<Double> heldOutShare,

        @Schema(description = "Epochs without a better held-out loss after which training ends; 0 for never")
        Optional<Integer> patience,

        @Schema(description = "Make activations again in the backward pass instead of keeping them")
        Optional<Boolean> recompute,

        @Schema(description = "Leave the base in its file and expand one layer at a time")
        Optional<Boolean> compressedBase) {

    static SettingChanges from(TrainingConfig config) {
        return new SettingChanges(
                config.rank(),
                config.alpha(),
                config.dropout(),
                config.rankStabilized(),
                config.targets(),
                config.epochs(),
                config.batchSize(),
                config.accumulation(),
                config.learningRate(),
                config.schedule(),
                config.warmupShare(),
                config.weightDecay(),
                config.gradientNorm(),
                config.maxTokens(),
                config.seed(),
                config.heldOutShare(),
                config.patience(),
                config.recompute(),
                config.compressedBase());
    }

    /** @throws IllegalArgumentException with the setting's name, when one is beyond its bounds */
    public RunSettings on(RunSettings base) {
        RunSettings changed = new RunSettings(
                rank.orElse(base.rank()),
                alpha.orElse(base.alpha()),
                dropout.orElse(base.dropout()),
                rankStabilized.orElse(base.rankStabilized()),
                targets.map(SettingChanges::names).orElse(base.targets()),
                epochs.orElse(base.epochs()),
                batchSize.orElse(base.batchSize()),
                accumulation.orElse(base.accumulation()),
                learningRate.orElse(base.learningRate()),
                schedule.orElse(base.schedule()),
                warmupShare.orElse(base.warmupShare()),
                weightDecay.orElse(base.weightDecay()),
                gradientNorm.orElse(base.gradientNorm()),
                maxTokens.orElse(base.maxTokens()),
                seed.orElse(base.seed()),
                heldOutShare.orElse(base.heldOutShare()),
                patience.orElse(base.patience()),
                recompute.orElse(base.recompute()),
                compressedBase.orElse(base.compressedBase()));
        changed.lora();
        changed.training();
        return changed;
    }

    private static List<String> names(Set<LoraTarget> targets) {
        return targets.stream()
                .sorted()
                .map(target -> target.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
