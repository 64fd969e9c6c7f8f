package org.culturepark.evaluator.plan;

/** The key was used for another plan before. */
class DifferentPlan extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DifferentPlan() {
        super("This Idempotency-Key was used for another plan before.");
    }
}
