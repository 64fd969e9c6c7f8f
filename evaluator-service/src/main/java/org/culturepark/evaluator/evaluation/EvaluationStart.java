package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.evaluator.asking.AnswerBook;
import org.culturepark.evaluator.benchmark.Benchmark;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.evaluation.Evaluation.State;

/** Lets an evaluation and its job exist, in the transaction at hand. */
@ApplicationScoped
class EvaluationStart {
    private final EvaluationRepository evaluations;
    private final AnswerBook answers;
    private final Jobs jobs;
    private final Clock clock;

    EvaluationStart(EvaluationRepository evaluations, AnswerBook answers, Jobs jobs, Clock clock) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** One that exists stays as it is; a void one goes on with the questions that brought nothing. */
    UUID once(Benchmark benchmark, Candidate candidate, Parameters parameters) {
        UUID id = Evaluation.idOf(benchmark.name(), candidate, parameters);
        evaluations.claim(id);
        Evaluation evaluation = evaluations.findForUpdate(id).orElseGet(() -> insert(benchmark, candidate, parameters));
        if (evaluation.state() == State.FAILED) {
            answers.forgetFailed(id);
            evaluation.resume();
        }
        if (!evaluation.hasEnded()) {
            jobs.schedule(EvaluationWorker.NAME, id);
        }
        return id;
    }

    private Evaluation insert(Benchmark benchmark, Candidate candidate, Parameters parameters) {
        int size = benchmark.size(candidate, parameters);
        Evaluation evaluation = new Evaluation(benchmark.name(), candidate, parameters, size, clock.instant());
        evaluations.persist(evaluation);
        return evaluation;
    }
}
