package org.culturepark.evaluator.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.culturepark.chassis.database.Statement;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.Question;

/** The answers of all evaluations. */
@ApplicationScoped
public class AnswerBook {
    private final AnswerTable table;
    private final StoredAnswerRepository answers;
    private final Clock clock;

    AnswerBook(AnswerTable table, StoredAnswerRepository answers, Clock clock) {
        this.table = table;
        this.answers = answers;
        this.clock = clock;
    }

    /** All answers of an evaluation so far. */
    @Transactional
    public Answers of(UUID evaluationId) {
        return new Answers(table.of(evaluationId));
    }

    /** Keeps an answer; one that is there already stays. */
    Statement keeping(UUID evaluationId, Question question, Said said, Reading reading) {
        return table.insertion(evaluationId, question, said, reading, clock.instant());
    }

    Statement heldBack(UUID evaluationId, Question question, UUID callId) {
        return table.heldBack(evaluationId, question, callId, clock.instant());
    }

    /** Puts down that these questions brought nothing. */
    @Transactional
    public void giveUp(UUID evaluationId, List<Question> questions, String reason) {
        table.insert(questions.stream()
                .map(question -> table.failure(evaluationId, question, reason, clock.instant()))
                .toList());
    }

    /** Lets questions that brought nothing be asked again. */
    @Transactional
    public void forgetFailed(UUID evaluationId) {
        table.forgetFailed(evaluationId);
    }

    /**
     * Understands all words of an evaluation anew, without asking anybody.
     *
     * @return how many are understood otherwise than before
     */
    @Transactional
    public int readAgain(UUID evaluationId, BiFunction<Question.Key, String, Reading> reader) {
        return table.readAgain(evaluationId, reader);
    }

    /** Counts by outcome for each of the evaluations. */
    @Transactional
    public Map<UUID, Map<Outcome, Long>> counts(Collection<UUID> evaluationIds) {
        Map<UUID, Map<Outcome, Long>> counts = new HashMap<>();
        evaluationIds.forEach(id -> counts.put(id, new EnumMap<>(Outcome.class)));
        answers.countByOutcome(evaluationIds)
                .forEach(count -> counts.get(count.evaluationId()).put(count.outcome(), count.count()));
        return counts;
    }

    /** Counts by outcome over all evaluations. */
    @Transactional
    public Map<Outcome, Long> totals() {
        Map<Outcome, Long> totals = new EnumMap<>(Outcome.class);
        answers.totals().forEach(total -> totals.put(total.outcome(), total.count()));
        return totals;
    }

    /** One answer of an evaluation. */
    @Transactional
    public Optional<AnswerResponse> find(UUID evaluationId, UUID answerId) {
        return answers.find("id = ?1 and evaluationId = ?2", answerId, evaluationId)
                .firstResultOptional()
                .map(AnswerResponse::from);
    }

    /** One page of an evaluation's answers. */
    @Transactional
    public PageOf<AnswerResponse> page(UUID evaluationId, AnswerFilter filter, Paging paging) {
        return paging.of(answers.paged(evaluationId, filter)).map(AnswerResponse::from);
    }
}
