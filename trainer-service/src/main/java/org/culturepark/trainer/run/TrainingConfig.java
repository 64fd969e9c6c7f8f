package org.culturepark.trainer.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.lora.LearningRateSchedule;

/** How runs are trained: a preset, and what is to be otherwise than it has it. */
@ConfigMapping(prefix = "culturepark.training")
interface TrainingConfig {
    /** {@code small}, or {@code paper}: what the paper used for models of 7 to 70 billion parameters. */
    @WithDefault("small")
    TrainingPreset preset();

    /** Rank of the adapter's matrices. Small: 16, paper: 64. */
    Optional<Integer> rank();

    /** The adapter's output is multiplied by alpha / rank. Small: 32, paper: 16. */
    Optional<Double> alpha();

    /** Share of the adapter's inputs dropped in training, 0 to below 1. Small: 0.05, paper: 0.1. */
    Optional<Double> dropout();

    /** Whether the adapter's output is multiplied by alpha / sqrt(rank) instead. No. */
    Optional<Boolean> rankStabilized();

    /** Projections that carry an adapter. Small: q,k,v,o,gate,up,down, paper: q,v (what PEFT takes where nothing is said). */
    Optional<Set<LoraTarget>> targets();

    /** Times that each example is seen. Small: 2, paper: 6. */
    Optional<Integer> epochs();

    /** Examples a forward pass. 4. */
    Optional<Integer> batchSize();

    /** Forward passes an optimizer step. 1. */
    Optional<Integer> accumulation();

    /** Learning rate at its highest. Small: 0.001, paper: 0.0002. */
    Optional<Double> learningRate();

    /** {@code constant}, {@code linear} or {@code cosine}, after the warm-up. Small: cosine, paper: constant. */
    Optional<LearningRateSchedule> schedule();

    /** Share of all steps in which the learning rate rises from zero. 0.03. */
    Optional<Double> warmupShare();

    /** Weight decay of AdamW. 0.001. */
    Optional<Double> weightDecay();

    /** A longer gradient is scaled down to this norm. Small: 1, paper: 0.3. */
    Optional<Double> gradientNorm();

    /** Longer examples are cut, in tokens. Small: 256, paper: 1024. */
    Optional<Integer> maxTokens();

    /** Of the order of examples, the adapter's start, dropout and what is held out. 42. */
    Optional<Long> seed();

    /** Share of the examples that is measured with and not learnt from. Small: 0.1, paper: 0. */
    Optional<Double> heldOutShare();

    /** Epochs without a better held-out loss after which training ends; 0 for never. 0. */
    Optional<Integer> patience();

    /** Whether activations are made again in the backward pass instead of kept. Small: no, paper: yes. */
    Optional<Boolean> recompute();

    /** Whether the base stays in its file and is expanded one layer at a time. Small: no, paper: yes. */
    Optional<Boolean> compressedBase();

    /** How often progress is stored at most. */
    @WithDefault("1s")
    Duration progressInterval();

    /** How often a queued run looks whether it is its turn. */
    @WithDefault("2s")
    Duration queueInterval();

    /** Starts of one run without a new checkpoint between them, before it is given up as one that kills its replicas. */
    @WithDefault("5")
    int starts();

    /** How much training may be lost when a replica dies. */
    @WithDefault("30s")
    Duration checkpointEvery();

    /** Where checkpoints lie, on storage that all replicas see; {@code .checkpoints} in the folder of models otherwise. */
    Optional<Path> checkpoints();
}
