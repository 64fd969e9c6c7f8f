package org.culturepark.evaluator.study;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;

/** What learners answered and said, in the tables {@code learner_answer} and {@code learner_turn}. */
@Singleton
class LearnerRecords {
    private final Sql sql;

    LearnerRecords(Sql sql) {
        this.sql = sql;
    }

    /** An answer may be changed as long as its test goes on. */
    void answer(UUID token, Phase phase, int item, int code, Instant now) {
        sql.update("""
                insert into learner_answer (token, phase, item, code, answered_at) values (?, ?, ?, ?, ?)
                on conflict (token, phase, item) do update set code = excluded.code, answered_at = excluded.answered_at
                """, token, phase.name(), item, code, now);
    }

    /** Codes by item. */
    Map<Integer, Integer> answers(UUID token, Phase phase) {
        Map<Integer, Integer> codes = new TreeMap<>();
        sql.list(
                        "select item, code from learner_answer where token = ? and phase = ?",
                        row -> Map.entry(row.getInt(1), row.getInt(2)),
                        token,
                        phase.name())
                .forEach(entry -> codes.put(entry.getKey(), entry.getValue()));
        return codes;
    }

    /** One that is there already stays. */
    void turn(UUID token, int number, Turn turn, Instant now) {
        sql.update(
                "insert into learner_turn (token, number, question, reply, said_at) values (?, ?, ?, ?, ?) on conflict do nothing",
                token,
                number,
                turn.question(),
                turn.reply(),
                now);
    }

    List<Turn> turns(UUID token) {
        return sql.list(
                "select question, reply from learner_turn where token = ? order by number",
                row -> new Turn(row.getString(1), row.getString(2)),
                token);
    }

    void delete(UUID token) {
        sql.update("delete from learner_answer where token = ?", token);
        sql.update("delete from learner_turn where token = ?", token);
    }

    record Turn(String question, String reply) {}
}
