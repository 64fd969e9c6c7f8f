package org.culturepark.chassis.modelcall;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.database.Statement;

/** The counters {@code model_usage}. Each thread counts in one of several shards, so that few wait for each other. */
@Singleton
class UsageTable {
    private static final int SHARDS = 16;
    private static final String ADD = """
            insert into model_usage as u (scope, call_group, stage, endpoint, model, outcome, shard, exchanges, attempts,
                prompt_tokens, completion_tokens, cached_tokens, possibly_paid_twice, money, unpriced)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (scope, call_group, stage, endpoint, model, outcome, shard) do update set
                exchanges = u.exchanges + excluded.exchanges,
                attempts = u.attempts + excluded.attempts,
                prompt_tokens = u.prompt_tokens + excluded.prompt_tokens,
                completion_tokens = u.completion_tokens + excluded.completion_tokens,
                cached_tokens = u.cached_tokens + excluded.cached_tokens,
                possibly_paid_twice = u.possibly_paid_twice + excluded.possibly_paid_twice,
                money = u.money + excluded.money,
                unpriced = u.unpriced + excluded.unpriced
            """;
    private static final String SUMS = """
            select call_group, stage, endpoint, model, outcome, sum(exchanges) as exchanges, sum(attempts) as attempts,
                sum(prompt_tokens) as prompt_tokens, sum(completion_tokens) as completion_tokens,
                sum(cached_tokens) as cached_tokens, sum(possibly_paid_twice) as possibly_paid_twice,
                sum(money) as money, sum(unpriced) as unpriced
            from model_usage where scope = ?
            group by call_group, stage, endpoint, model, outcome order by call_group, stage, endpoint, model, outcome
            """;

    private final Sql sql;

    UsageTable(Sql sql) {
        this.sql = sql;
    }

    Statement add(Exchange exchange) {
        return add(
                exchange.open().call(),
                exchange.outcome(),
                1,
                exchange.attempts(),
                exchange.usage(),
                0,
                exchange.money().orElse(BigDecimal.ZERO),
                exchange.money().isPresent() ? 0 : 1);
    }

    /** A call that was open when its process died is sent again. */
    void addPossiblyPaidTwice(ModelCall call) {
        sql.together(List.of(add(call, Outcome.OPEN, 0, 0, Usage.NONE, 1, BigDecimal.ZERO, 0)));
    }

    private static Statement add(
            ModelCall call,
            Outcome outcome,
            int exchanges,
            int attempts,
            Usage usage,
            int possiblyPaidTwice,
            BigDecimal money,
            int unpriced) {
        return Statement.of(
                ADD,
                call.purpose().scope(),
                call.purpose().group(),
                call.purpose().stage(),
                call.endpoint(),
                call.model(),
                outcome.name(),
                Thread.currentThread().getId() % SHARDS,
                exchanges,
                attempts,
                usage.promptTokens(),
                usage.completionTokens(),
                usage.cachedTokens(),
                possiblyPaidTwice,
                money,
                unpriced);
    }

    List<UsageLine> ofScope(String scope) {
        Map<Key, Sum> lines = new LinkedHashMap<>();
        sql.list(SUMS, UsageTable::sum, scope).forEach(sum -> lines.merge(sum.key(), sum, Sum::plus));
        return lines.values().stream().map(Sum::line).toList();
    }

    private static Sum sum(ResultSet row) throws SQLException {
        Outcome outcome = Outcome.valueOf(row.getString("outcome"));
        long exchanges = row.getLong("exchanges");
        boolean answered = outcome == Outcome.ANSWERED;
        return new Sum(
                new Key(
                        row.getString("call_group"),
                        row.getString("stage"),
                        row.getString("endpoint"),
                        row.getString("model")),
                answered ? exchanges : 0,
                row.getLong("attempts"),
                new Usage(row.getLong("prompt_tokens"), row.getLong("completion_tokens"), row.getLong("cached_tokens")),
                row.getLong("possibly_paid_twice"),
                row.getLong("unpriced") > 0 ? Optional.empty() : Optional.of(row.getBigDecimal("money")),
                answered || exchanges == 0 ? Map.of() : Map.of(outcome, exchanges));
    }

    private record Key(String group, String stage, String endpoint, String model) {}

    /** Of one line, over one outcome or several. */
    private record Sum(
            Key key,
            long answered,
            long attempts,
            Usage usage,
            long possiblyPaidTwice,
            Optional<BigDecimal> money,
            Map<Outcome, Long> failures) {

        Sum plus(Sum other) {
            Map<Outcome, Long> both = new EnumMap<>(Outcome.class);
            both.putAll(failures);
            both.putAll(other.failures);
            return new Sum(
                    key,
                    answered + other.answered,
                    attempts + other.attempts,
                    usage.plus(other.usage),
                    possiblyPaidTwice + other.possiblyPaidTwice,
                    money.flatMap(mine -> other.money.map(mine::add)),
                    both);
        }

        UsageLine line() {
            return new UsageLine(
                    key.group,
                    key.stage,
                    key.endpoint,
                    key.model,
                    answered,
                    attempts,
                    usage.promptTokens(),
                    usage.completionTokens(),
                    usage.cachedTokens(),
                    possiblyPaidTwice,
                    money.map(BigDecimal::stripTrailingZeros),
                    failures);
        }
    }
}
