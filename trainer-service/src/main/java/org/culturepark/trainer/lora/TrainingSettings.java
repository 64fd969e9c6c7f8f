package org.culturepark.trainer.lora;

/**
 * How to train.
 *
 * @param batchSize examples a forward pass
 * @param accumulation forward passes an optimizer step
 * @param warmupShare share of all steps in which the learning rate rises from zero
 * @param weightDecay of AdamW, decoupled from the gradient
 * @param gradientNorm the gradient is scaled down to this norm when it is longer
 * @param maxTokens longer examples are cut at the end; one whose answer would be cut off whole is left out
 * @param seed of the order of examples, the adapter's start and dropout
 */
public record TrainingSettings(
        int epochs,
        int batchSize,
        int accumulation,
        double learningRate,
        LearningRateSchedule schedule,
        double warmupShare,
        double weightDecay,
        double gradientNorm,
        int maxTokens,
        long seed) {
    public TrainingSettings {
        atLeastOne("epochs", epochs);
        atLeastOne("batchSize", batchSize);
        atLeastOne("accumulation", accumulation);
        atLeastOne("maxTokens", maxTokens);
        above(0, "learningRate", learningRate);
        above(0, "gradientNorm", gradientNorm);
        if (!(warmupShare >= 0 && warmupShare <= 1)) {
            throw new IllegalArgumentException("warmupShare must be between 0 and 1, not " + warmupShare);
        }
        if (!(weightDecay >= 0)) {
            throw new IllegalArgumentException("weightDecay must be at least 0, not " + weightDecay);
        }
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + value);
        }
    }

    private static void above(double bound, String name, double value) {
        if (!(value > bound)) {
            throw new IllegalArgumentException(name + " must be above " + bound + ", not " + value);
        }
    }
}
