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
public class EvaluationStart {
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

    /**
     * One that exists stays as it is; a void one goes on with the questions that brought nothing.
     *
     * @param scope what pays for its calls if it is new
     */
    public UUID once(Benchmark benchmark, Candidate candidate, Parameters parameters, String scope) {
        UUID id = Evaluation.idOf(benchmark.name(), candidate, parameters);
        evaluations.claim(id);
        Evaluation evaluation =
                evaluations.findForUpdate(id).orElseGet(() -> insert(benchmark, candidate, parameters, scope));
        if (evaluation.state() == State.FAILED) {
            answers.forgetFailed(id);
            evaluation.resume(benchmark.size(candidate, parameters));
        }
        if (!evaluation.hasEnded()) {
            jobs.schedule(EvaluationWorker.NAME, id);
        }
        return id;
    }

    private Evaluation insert(Benchmark benchmark, Candidate candidate, Parameters parameters, String scope) {
        Assignment assignment = new Assignment(
                Evaluation.idOf(benchmark.name(), candidate, parameters),
                benchmark.name(),
                candidate,
                parameters,
                benchmark.size(candidate, parameters),
                scope);
        Evaluation evaluation = new Evaluation(assignment, benchmark.label(parameters), clock.instant());
        evaluations.persistAndFlush(evaluation);
        return evaluation;
    }
}
