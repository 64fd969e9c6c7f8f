package org.culturepark.evaluator.asking;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.database.Statement;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.benchmark.GivenAnswer;
import org.culturepark.evaluator.benchmark.Question;
import org.culturepark.evaluator.evaluation.JsonText;

/** The table {@code answer} where it is written, or read as a whole: hundreds of thousands of rows, a few columns each. */
@Singleton
class AnswerTable {
    private static final int AT_A_TIME = 200;
    private static final String INSERT = """
            insert into answer (id, evaluation_id, item, subject, model, instructions, prompt, expected, text, failure,
                call_id, outcome, code, answered_at, beginnings)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String ALL =
            "select item, subject, text, outcome, beginnings from answer where evaluation_id = ? order by item, subject";
    private static final String WORDS =
            "select id, item, subject, text, outcome, code from answer where evaluation_id = ? and text is not null";
    private static final String READ = "update answer set outcome = ?, code = ? where id = ?";

    private final Sql sql;

    AnswerTable(Sql sql) {
        this.sql = sql;
    }

    /** Changes nothing if the question has its answer already. */
    Statement insertion(UUID evaluationId, Question question, Said said, Reading reading, Instant now) {
        return insertion(
                evaluationId,
                question,
                said.text(),
                null,
                said.callId(),
                reading.outcome(),
                reading.code().orElse(null),
                now,
                said.beginnings().isEmpty() ? null : JsonText.write(said.beginnings()));
    }

    /** A question that nothing came to. */
    Statement failure(UUID evaluationId, Question question, String reason, Instant now) {
        return insertion(evaluationId, question, null, reason, null, Outcome.FAILED, null, now, null);
    }

    /** The endpoint's filter let no answer through, which is a refusal without words. */
    Statement heldBack(UUID evaluationId, Question question, UUID callId, Instant now) {
        String reason = "held back by the endpoint's filter";
        return insertion(evaluationId, question, null, reason, callId, Outcome.REFUSED, null, now, null);
    }

    private static Statement insertion(
            UUID evaluationId,
            Question question,
            String text,
            String failure,
            UUID callId,
            Outcome outcome,
            String code,
            Instant now,
            String beginnings) {
        return Statement.of(
                INSERT,
                StoredAnswer.idOf(evaluationId, question.key()),
                evaluationId,
                question.item(),
                question.subject(),
                question.model(),
                question.instructions(),
                question.text(),
                question.expected().orElse(null),
                text,
                failure,
                callId,
                outcome.name(),
                code,
                now,
                beginnings);
    }

    void insert(List<Statement> insertions) {
        inBatches(insertions);
    }

    void forgetFailed(UUID evaluationId) {
        sql.update("delete from answer where evaluation_id = ? and outcome = 'FAILED'", evaluationId);
    }

    List<GivenAnswer> of(UUID evaluationId) {
        return sql.list(ALL, AnswerTable::given, evaluationId);
    }

    /** @return how many are understood otherwise than before */
    int readAgain(UUID evaluationId, BiFunction<Question.Key, String, Reading> reader) {
        List<Statement> changes = new ArrayList<>();
        sql.list(WORDS, row -> change(row, reader), evaluationId).forEach(change -> change.ifPresent(changes::add));
        inBatches(changes);
        return changes.size();
    }

    private static Optional<Statement> change(ResultSet row, BiFunction<Question.Key, String, Reading> reader)
            throws SQLException {
        Reading reading = reader.apply(key(row), row.getString("text"));
        String code = reading.code().orElse(null);
        boolean same = reading.outcome().name().equals(row.getString("outcome"))
                && Optional.ofNullable(row.getString("code")).equals(reading.code());
        return same
                ? Optional.empty()
                : Optional.of(Statement.of(READ, reading.outcome().name(), code, row.getObject("id", UUID.class)));
    }

    private void inBatches(List<Statement> statements) {
        for (int from = 0; from < statements.size(); from += AT_A_TIME) {
            sql.together(statements.subList(from, Math.min(statements.size(), from + AT_A_TIME)));
        }
    }

    private static GivenAnswer given(ResultSet row) throws SQLException {
        String text = row.getString("text");
        boolean failed = Outcome.FAILED.name().equals(row.getString("outcome"));
        return new GivenAnswer(
                key(row), text == null ? "" : text, failed, JsonText.numbers(row.getString("beginnings")));
    }

    private static Question.Key key(ResultSet row) throws SQLException {
        return new Question.Key(row.getString("item"), row.getString("subject"));
    }
}
