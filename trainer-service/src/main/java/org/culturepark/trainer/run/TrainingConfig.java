package org.culturepark.trainer.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;
import org.culturepark.trainer.lora.LearningRateSchedule;
import org.culturepark.trainer.lora.LoraTarget;

/**
 * How runs are trained. The defaults suit a small model and a small data set on a CPU; what the paper used for
 * models of 7 to 70 billion parameters stands beside each.
 */
@ConfigMapping(prefix = "culturepark.training")
interface TrainingConfig {
    /** Rank of the adapter's matrices. Paper: 64. */
    @WithDefault("16")
    int rank();

    /** The adapter's output is multiplied by alpha / rank. Paper: 16. */
    @WithDefault("32")
    double alpha();

    /** Share of the adapter's inputs dropped in training, 0 to below 1. Paper: 0.1. */
    @WithDefault("0.05")
    double dropout();

    /** Projections that carry an adapter. */
    @WithDefault("q,k,v,o,gate,up,down")
    Set<LoraTarget> targets();

    /** Times that each example is seen. Paper: 6. */
    @WithDefault("2")
    int epochs();

    /** Examples a forward pass. Paper: 4. */
    @WithDefault("4")
    int batchSize();

    /** Forward passes an optimizer step. Paper: 1. */
    @WithDefault("1")
    int accumulation();

    /** Learning rate at its highest. Paper: 0.0002. */
    @WithDefault("0.001")
    double learningRate();

    /** How the learning rate goes on after the warm-up. Paper: constant. */
    @WithDefault("cosine")
    LearningRateSchedule schedule();

    /** Share of all steps in which the learning rate rises from zero. Paper: 0.03. */
    @WithDefault("0.03")
    double warmupShare();

    /** Weight decay of AdamW. Paper: 0.001. */
    @WithDefault("0.001")
    double weightDecay();

    /** A longer gradient is scaled down to this norm. Paper: 0.3. */
    @WithDefault("1.0")
    double gradientNorm();

    /** Longer examples are cut, in tokens. */
    @WithDefault("256")
    int maxTokens();

    /** Of the order of examples, the adapter's start and dropout. */
    @WithDefault("42")
    long seed();

    /** How often progress is stored at most. */
    @WithDefault("1s")
    Duration progressInterval();

    /** How often a queued run looks whether it is its turn. */
    @WithDefault("2s")
    Duration queueInterval();

    /** Starts of one run, the first included, before it is given up as one that kills its replicas. */
    @WithDefault("5")
    int starts();
}
