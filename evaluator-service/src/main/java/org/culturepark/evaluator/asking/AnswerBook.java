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
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.benchmark.Answers;
import org.culturepark.evaluator.benchmark.Question;

/** The answers of all evaluations. */
@ApplicationScoped
public class AnswerBook {
    private final StoredAnswerRepository answers;
    private final Clock clock;

    AnswerBook(StoredAnswerRepository answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** All answers of an evaluation so far. */
    @Transactional
    public Answers of(UUID evaluationId) {
        return new Answers(
                answers.of(evaluationId).stream().map(StoredAnswer::given).toList());
    }

    /** Keeps an answer; one that is there already stays. */
    @Transactional
    void keep(UUID evaluationId, Question question, Said said, Reading reading) {
        keepOnce(StoredAnswer.of(evaluationId, question, said, reading, clock.instant()), evaluationId, question);
    }

    /** Puts down that these questions brought nothing. */
    @Transactional
    public void giveUp(UUID evaluationId, List<Question> questions, String reason) {
        questions.forEach(question ->
                keepOnce(StoredAnswer.failed(evaluationId, question, reason, clock.instant()), evaluationId, question));
    }

    /** Lets questions that brought nothing be asked again. */
    @Transactional
    public void forgetFailed(UUID evaluationId) {
        answers.forgetFailed(evaluationId);
    }

    /** Understands all words of an evaluation anew, without asking anybody. */
    @Transactional
    public void readAgain(UUID evaluationId, BiFunction<Question.Key, String, Reading> reader) {
        for (StoredAnswer answer : answers.of(evaluationId)) {
            answer.text().ifPresent(text -> answer.readAs(reader.apply(answer.key(), text)));
        }
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

    /** One page of an evaluation's answers. */
    @Transactional
    public PageOf<AnswerResponse> page(UUID evaluationId, Optional<Outcome> outcome, Paging paging) {
        return paging.of(answers.paged(evaluationId, outcome)).map(AnswerResponse::from);
    }

    private void keepOnce(StoredAnswer answer, UUID evaluationId, Question question) {
        if (answers.findByIdOptional(StoredAnswer.idOf(evaluationId, question.key()))
                .isEmpty()) {
            answers.persist(answer);
        }
    }
}
