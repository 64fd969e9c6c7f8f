package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/** AdamW (Loshchilov and Hutter 2019) with PyTorch's defaults: betas 0.9 and 0.999, epsilon 1e-8. */
final class AdamW {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final NDArray values;
    private final NDArray gradients;
    private final NDArray mean;
    private final NDArray variance;
    private final double weightDecay;
    private int steps;

    /** @param manager owns the moments, which are as large as the parameters twice */
    AdamW(NDManager manager, LoraParameters parameters, double weightDecay) {
        this.values = parameters.values();
        this.gradients = parameters.gradients();
        this.mean = manager.zeros(values.getShape());
        this.variance = manager.zeros(values.getShape());
        this.weightDecay = weightDecay;
    }

    /** The moments and how often they were updated, for a checkpoint. */
    Moments moments() {
        return new Moments(steps, mean.toFloatArray(), variance.toFloatArray());
    }

    /** Goes on from where another optimizer was. */
    void restore(Moments moments) {
        steps = moments.steps();
        set(mean, moments.mean());
        set(variance, moments.variance());
    }

    /** @param mean of the gradients, as long as the parameters, as is {@code variance}, the mean of their squares */
    @SuppressWarnings("ArrayRecordComponent")
    record Moments(int steps, float[] mean, float[] variance) {}

    private static void set(NDArray moment, float[] numbers) {
        try (NDArray given = moment.getManager().create(numbers)) {
            moment.muli(0).addi(given);
        }
    }

    /**
     * Clips the gradients to a norm, moves the parameters, and sets the gradients to zero.
     *
     * @return the norm of the gradients before clipping
     */
    double step(double learningRate, double maxNorm) {
        steps++;
        try (Scope scope = Scope.within(values.getManager())) {
            double norm = scope.borrow(gradients).norm().getFloat();
            gradients.muli(Math.min(1, maxNorm / (norm + 1e-6)));
            updateMoments(scope);
            double meanCorrection = 1 - Math.pow(BETA1, steps);
            double varianceCorrection = 1 - Math.pow(BETA2, steps);
            NDArray deviation = scope.borrow(variance)
                    .sqrt()
                    .divi(Math.sqrt(varianceCorrection))
                    .addi(EPSILON);
            values.muli(1 - learningRate * weightDecay);
            values.subi(scope.borrow(mean).div(deviation).muli(learningRate / meanCorrection));
            gradients.muli(0);
            return norm;
        }
    }

    private void updateMoments(Scope scope) {
        NDArray gradient = scope.borrow(gradients);
        mean.muli(BETA1).addi(gradient.mul(1 - BETA1));
        variance.muli(BETA2).addi(gradient.square().muli(1 - BETA2));
    }
}
