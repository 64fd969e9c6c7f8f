package org.culturepark.evaluator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.modelcall.UsageLine;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.asking.AnswerBook;
import org.culturepark.evaluator.asking.AnswerCounts;
import org.culturepark.evaluator.asking.AnswerFilter;
import org.culturepark.evaluator.asking.AnswerResponse;

/** Evaluations to be read, and scored again. */
@ApplicationScoped
public class EvaluationService {
    private final EvaluationRepository evaluations;
    private final EvaluationProgress progress;
    private final AnswerBook answers;
    private final Ledger ledger;
    private final Jobs jobs;

    EvaluationService(
            EvaluationRepository evaluations,
            EvaluationProgress progress,
            AnswerBook answers,
            Ledger ledger,
            Jobs jobs) {
        this.evaluations = evaluations;
        this.progress = progress;
        this.answers = answers;
        this.ledger = ledger;
        this.jobs = jobs;
    }

    @Transactional
    PageOf<EvaluationResponse> list(EvaluationFilter filter, Paging paging) {
        PageOf<Evaluation> page = paging.of(evaluations.matching(filter));
        Map<UUID, AnswerCounts> counts = counts(page.items());
        return page.map(
                evaluation -> EvaluationResponse.from(evaluation, counts.get(evaluation.id()), Optional.empty()));
    }

    /** In the order of the ids. */
    @Transactional
    public List<EvaluationResponse> all(List<UUID> ids) {
        List<Evaluation> found = ids.stream().map(this::find).toList();
        Map<UUID, AnswerCounts> counts = counts(found);
        return found.stream()
                .map(evaluation -> EvaluationResponse.from(evaluation, counts.get(evaluation.id()), Optional.empty()))
                .toList();
    }

    /** With its usage. */
    @Transactional
    EvaluationResponse get(UUID id) {
        Evaluation evaluation = find(id);
        return EvaluationResponse.from(evaluation, counts(List.of(evaluation)).get(id), Optional.of(usage(evaluation)));
    }

    @Transactional
    PageOf<AnswerResponse> answers(UUID id, AnswerFilter filter, Paging paging) {
        find(id);
        return answers.page(id, filter, paging);
    }

    /** Reads and scores the stored answers anew, at once. */
    @Transactional
    EvaluationResponse rescore(UUID id) {
        if (find(id).state() != Evaluation.State.COMPLETED) {
            throw Problems.conflict("not-completed", "Only a completed evaluation can be scored again.");
        }
        progress.rescore(id);
        return get(id);
    }

    /**
     * Has the stored answers of all completed evaluations that the filter finds scored anew.
     *
     * @return how many
     */
    @Transactional
    int rescoreAll(EvaluationFilter filter) {
        List<Evaluation> found = evaluations.matching(filter.completed()).list();
        found.forEach(evaluation -> jobs.schedule(RescoringWorker.NAME, evaluation.id()));
        return found.size();
    }

    private Evaluation find(UUID id) {
        return evaluations.findByIdOptional(id).orElseThrow(() -> Problems.notFound("evaluation", id));
    }

    /** One that ended keeps its counts; those of the others are counted. */
    private Map<UUID, AnswerCounts> counts(Collection<Evaluation> all) {
        List<UUID> open = all.stream()
                .filter(evaluation -> !evaluation.hasEnded())
                .map(Evaluation::id)
                .toList();
        Map<UUID, Map<Outcome, Long>> counted = open.isEmpty() ? Map.of() : answers.counts(open);
        return all.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Evaluation::id,
                        evaluation -> evaluation
                                .finalCounts()
                                .orElseGet(() -> AnswerCounts.of(evaluation.asked(), counted.get(evaluation.id())))));
    }

    /** Of the calls that its plan paid for, those that were for it; before there were plans, each paid for itself. */
    private List<UsageLine> usage(Evaluation evaluation) {
        String id = evaluation.id().toString();
        return ledger.usage(evaluation.scope()).stream()
                .filter(line -> line.group().equals(id) || evaluation.scope().equals(id))
                .toList();
    }
}
