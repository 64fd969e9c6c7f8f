package org.culturepark.chassis.modelcall;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.database.Statement;

/** The table {@code model_call}, one row a call. */
@Singleton
class CallTable {
    private static final String WITHIN_BUDGET =
            "not exists (select 1 from call_budget_spent where scope = ? and reached)";
    private static final String TAKE_TURN = "update call_budget set scope = scope where scope = ?";
    private static final String INSERT = """
            insert into model_call (id, scope, call_group, stage, subject, prompt_version, endpoint, model, request,
                request_hash, outcome, cut_off, prompt_tokens, completion_tokens, cached_tokens, latency_ms, attempts,
                possibly_paid_twice, opened_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, 'OPEN', false, 0, 0, 0, 0, 0, 0, ?
            where %s and %s on conflict (id) do nothing
            """;
    private static final String OPEN_AGAIN = """
            with before as (select outcome from model_call where id = ? for update)
            update model_call set outcome = 'OPEN', opened_at = ?,
                possibly_paid_twice = possibly_paid_twice
                    + (select case outcome when 'OPEN' then 1 else 0 end from before)
            where id = ? and %s
            returning (select outcome from before)
            """.formatted(WITHIN_BUDGET);
    private static final String ANSWER = """
            select answer, cut_off, prompt_tokens, completion_tokens, cached_tokens, beginnings from model_call
            where id = ? and outcome = 'ANSWERED'
            """;
    private static final String END = """
            update model_call set outcome = ?, detail = ?, answer = ?, cut_off = ?, beginnings = cast(? as jsonb),
                prompt_tokens = prompt_tokens + ?, completion_tokens = completion_tokens + ?,
                cached_tokens = cached_tokens + ?, attempts = attempts + ?, latency_ms = ?,
                money = coalesce(money, 0) + ?, ended_at = ?
            where id = ?
            """;
    private static final String TRACE = "select * from model_call where scope = ? order by opened_at";
    private static final String ABOUT =
            "select * from model_call where scope = ? and subject collate \"C\" between ? and ? order by opened_at";
    /** Greater than whatever follows in a subject. */
    private static final String LAST = "\uffff";

    private final Sql sql;

    CallTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Goes before an insertion, in a statement of its own: calls of a scope with a budget are opened one after the other,
     * each seeing what all before it used. Else those that end at once would all still find something left.
     */
    Statement turn(ModelCall call) {
        return Statement.of(TAKE_TURN, call.purpose().scope());
    }

    /** Changes no row if the call is there already, the budget of its scope is reached, or the condition does not hold. */
    Statement insertion(NewCall call, Statement condition, Instant now) {
        Purpose purpose = call.call().purpose();
        List<Object> values = new ArrayList<>(List.of(
                call.id(),
                purpose.scope(),
                purpose.group(),
                purpose.stage(),
                purpose.subject(),
                purpose.promptVersion(),
                call.call().endpoint(),
                call.call().model(),
                call.request().text(),
                call.hash(),
                now,
                purpose.scope()));
        values.addAll(condition.values());
        return new Statement(INSERT.formatted(WITHIN_BUDGET, condition.sql()), values);
    }

    /** The answer, if there is one that was paid for. */
    Optional<ModelAnswer> findAnswer(UUID id) {
        return sql.first(ANSWER, row -> answer(id, row), id);
    }

    /** @return how it stood before; empty if there is no such call, or the budget of its scope is reached */
    Optional<Outcome> openAgain(UUID id, String scope, Instant now) {
        return sql.first(OPEN_AGAIN, row -> Outcome.valueOf(row.getString(1)), id, now, id, scope);
    }

    /** The money is null in the row as soon as one of a call's prices is unknown. */
    Statement end(Exchange exchange, Instant now) {
        Usage usage = exchange.usage();
        return Statement.of(
                END,
                exchange.outcome().name(),
                exchange.detail().orElse(null),
                exchange.answer().map(ModelAnswer::text).orElse(null),
                exchange.answer().map(ModelAnswer::cutOff).orElse(false),
                exchange.answer().flatMap(Beginnings::json).orElse(null),
                usage.promptTokens(),
                usage.completionTokens(),
                usage.cachedTokens(),
                exchange.attempts(),
                exchange.latency().toMillis(),
                exchange.money().orElse(null),
                now,
                exchange.open().id());
    }

    void trace(String scope, Consumer<CallTrace> reader) {
        sql.forEach(TRACE, CallTable::trace, reader, scope);
    }

    List<CallTrace> about(String scope, String subject) {
        return sql.list(ABOUT, CallTable::trace, scope, subject, subject + LAST);
    }

    private static CallTrace trace(ResultSet row) throws SQLException {
        return new CallTrace(
                row.getObject("id", UUID.class),
                new Purpose(
                        row.getString("scope"),
                        row.getString("call_group"),
                        row.getString("stage"),
                        row.getString("subject"),
                        row.getString("prompt_version")),
                row.getString("endpoint"),
                row.getString("model"),
                Optional.ofNullable(row.getString("request")).orElse("null"),
                Outcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getString("answer")),
                row.getBoolean("cut_off"),
                Optional.ofNullable(row.getString("detail")),
                usage(row),
                Optional.ofNullable(row.getBigDecimal("money")),
                row.getInt("attempts"),
                row.getInt("possibly_paid_twice"),
                Duration.ofMillis(row.getLong("latency_ms")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static ModelAnswer answer(UUID id, ResultSet row) throws SQLException {
        return new ModelAnswer(
                id,
                row.getString("answer"),
                row.getBoolean("cut_off"),
                usage(row),
                Beginnings.read(row.getString("beginnings")));
    }

    private static Usage usage(ResultSet row) throws SQLException {
        return new Usage(row.getLong("prompt_tokens"), row.getLong("completion_tokens"), row.getLong("cached_tokens"));
    }
}
