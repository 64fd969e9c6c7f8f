package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.asking.AnswerBook;
import org.culturepark.evaluator.asking.AnswerCounts;
import org.culturepark.evaluator.asking.AnswerResponse;

/** Evaluations to be read. */
@ApplicationScoped
class EvaluationService {
    private final EvaluationRepository evaluations;
    private final AnswerBook answers;
    private final Ledger ledger;

    EvaluationService(EvaluationRepository evaluations, AnswerBook answers, Ledger ledger) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.ledger = ledger;
    }

    @Transactional
    PageOf<EvaluationResponse> list(EvaluationFilter filter, Paging paging) {
        PageOf<Evaluation> page = paging.of(evaluations.matching(filter));
        Map<UUID, Map<Outcome, Long>> counts =
                answers.counts(page.items().stream().map(Evaluation::id).toList());
        return page.map(evaluation -> EvaluationResponse.from(
                evaluation, AnswerCounts.of(evaluation.asked(), counts.get(evaluation.id())), Optional.empty()));
    }

    /** In the order of the ids. */
    @Transactional
    List<EvaluationResponse> all(List<UUID> ids) {
        return ids.stream().map(this::get).toList();
    }

    /** With its usage. */
    @Transactional
    EvaluationResponse get(UUID id) {
        Evaluation evaluation = evaluations.findByIdOptional(id).orElseThrow(() -> Problems.notFound("evaluation", id));
        Map<Outcome, Long> counts = answers.counts(List.of(id)).get(id);
        return EvaluationResponse.from(
                evaluation, AnswerCounts.of(evaluation.asked(), counts), Optional.of(ledger.usage(id.toString())));
    }

    @Transactional
    PageOf<AnswerResponse> answers(UUID id, Optional<Outcome> outcome, Paging paging) {
        get(id);
        return answers.page(id, outcome, paging);
    }
}
