package org.culturepark.evaluator.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.chassis.job.NotYet;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.comparison.Comparing;
import org.culturepark.evaluator.comparison.Comparison;
import org.culturepark.evaluator.evaluation.PlannedEvaluations;
import org.jboss.logging.Logger;

/** Applies the promotion rule once all evaluations of a trained model's plan have ended. */
@ApplicationScoped
public class AssessmentJob implements DurableJob {
    public static final String NAME = "assessment";
    private static final Logger LOG = Logger.getLogger(AssessmentJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PlannedEvaluations planned;
    private final Comparing comparing;
    private final Assessments assessments;
    private final PromotionConfig config;
    private final Clock clock;

    AssessmentJob(
            PlannedEvaluations planned,
            Comparing comparing,
            Assessments assessments,
            PromotionConfig config,
            Clock clock) {
        this.planned = planned;
        this.comparing = comparing;
        this.assessments = assessments;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(UUID plan) {
        PlannedEvaluations.Ended ended = planned.ended(plan).orElseThrow(() -> new NotYet(PAUSE));
        UUID id = Identity.of("assessment", plan);
        if (assessments.findByIdOptional(id).isEmpty()) {
            Candidate candidate = ended.tuned();
            Comparison comparison = comparing.of(List.of(candidate.baseModel(), candidate.model()), ended.measured());
            List<Comparison.Row> rows = comparison.rows().stream()
                    .filter(row -> row.culture().isPresent())
                    .toList();
            Ruling ruling = Ruling.of(rows, ended.voids(), config);
            assessments.persist(new Assessment(id, candidate, ruling, ended.ids(), clock.instant()));
        }
    }

    @Override
    public void giveUp(UUID plan, String reason) {
        LOG.warnf("Not assessed: plan=%s reason=%s", plan, reason);
    }
}
