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
 * @param seed of the order of examples, the adapter's start, dropout and what is held out
 * @param heldOutShare share of the examples that is not learnt from but measured with, after each epoch; 0 for none
 * @param patience measurements without a better loss than ever before, after which training ends; 0 for no such end
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
        long seed,
        double heldOutShare,
        int patience) {
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
        if (!(heldOutShare >= 0 && heldOutShare < 1)) {
            throw new IllegalArgumentException("heldOutShare must be at least 0 and below 1, not " + heldOutShare);
        }
        if (patience < 0) {
            throw new IllegalArgumentException("patience must be at least 0, not " + patience);
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
