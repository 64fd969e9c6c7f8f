package org.culturepark.trainer.lora;

/** How the learning rate goes on after its linear warm-up. */
public enum LearningRateSchedule {
    /** Stays. */
    CONSTANT {
        @Override
        double afterWarmup(double progress) {
            return 1;
        }
    },
    /** Falls to zero along a line. */
    LINEAR {
        @Override
        double afterWarmup(double progress) {
            return 1 - progress;
        }
    },
    /** Falls to zero along half a cosine. */
    COSINE {
        @Override
        double afterWarmup(double progress) {
            return 0.5 * (1 + Math.cos(Math.PI * progress));
        }
    };

    /** @param progress share of the steps after the warm-up that are done, 0 to 1 */
    abstract double afterWarmup(double progress);

    /**
     * The factor on the learning rate in a step, as {@code transformers.get_*_schedule_with_warmup} has it.
     *
     * @param step counted from 0
     */
    double factor(int step, int warmupSteps, int steps) {
        if (step < warmupSteps) {
            return (double) step / warmupSteps;
        }
        return afterWarmup((double) (step - warmupSteps) / Math.max(1, steps - warmupSteps));
    }
}
