package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.jboss.logging.Logger;

/** Scores an evaluation of the past as answers are understood now. */
@ApplicationScoped
class RescoringWorker implements DurableJob {
    static final String NAME = "rescoring";
    private static final Logger LOG = Logger.getLogger(RescoringWorker.class);

    private final EvaluationProgress progress;

    RescoringWorker(EvaluationProgress progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID evaluation) {
        progress.rescore(evaluation);
    }

    /** Its figures stay as they were. */
    @Override
    public void giveUp(UUID evaluation, String reason) {
        LOG.warnf("Not scored again: evaluation=%s reason=%s", evaluation, reason);
    }
}
