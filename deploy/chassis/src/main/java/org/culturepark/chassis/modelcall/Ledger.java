package org.culturepark.chassis.modelcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.culturepark.chassis.budget.BudgetReached;
import org.culturepark.chassis.budget.Prices;
import org.culturepark.chassis.identity.Identity;

/**
 * Every call that was sent, what came back and what it used. A call is written down before it goes out; one that is still
 * open when it is asked for again may have been answered, and paid, without anybody having seen the answer.
 */
@ApplicationScoped
public class Ledger {
    private final CallTable calls;
    private final UsageTable usage;
    private final Prices prices;
    private final CallMetrics metrics;
    private final Clock clock;

    Ledger(CallTable calls, UsageTable usage, Prices prices, CallMetrics metrics, Clock clock) {
        this.calls = calls;
        this.usage = usage;
        this.prices = prices;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Writes the call down as open, in the transaction at hand: it may be sent once that has committed. A call that was
     * answered before comes with its answer instead.
     *
     * @throws BudgetReached if the scope may open no further call; the transaction may commit all the same
     */
    @Transactional(value = TxType.MANDATORY, dontRollbackOn = BudgetReached.class)
    public OpenCall open(ModelCall call) {
        RequestJson request = RequestJson.of(call);
        String hash = request.hash();
        Purpose purpose = call.purpose();
        UUID id = Identity.of("model-call", purpose.scope(), purpose.stage(), purpose.subject(), hash);
        Instant now = clock.instant();
        if (calls.insert(id, call, request, hash, now)) {
            return new OpenCall(id, call, Optional.empty());
        }
        Optional<ModelAnswer> answer = calls.findAnswer(id);
        if (answer.isEmpty()) {
            openAgain(id, call, now);
        }
        return new OpenCall(id, call, answer);
    }

    private void openAgain(UUID id, ModelCall call, Instant now) {
        String scope = call.purpose().scope();
        Outcome before = calls.openAgain(id, scope, now).orElseThrow(() -> new BudgetReached(scope));
        if (before == Outcome.OPEN) {
            usage.addPossiblyPaidTwice(call);
        }
    }

    /** Writes down what came of it, in the transaction at hand. */
    @Transactional(TxType.MANDATORY)
    public void record(Exchange exchange) {
        if (exchange.isKnown()) {
            return;
        }
        Instant now = clock.instant();
        Optional<BigDecimal> money = money(exchange, now);
        calls.end(exchange, money, now);
        usage.add(exchange, money);
        metrics.ended(exchange, money);
    }

    /** What it cost at the price of the day; empty if that is unknown. */
    private Optional<BigDecimal> money(Exchange exchange, Instant at) {
        Usage used = exchange.usage();
        if (used.equals(Usage.NONE)) {
            return Optional.of(BigDecimal.ZERO);
        }
        return prices.find(exchange.open().call().model(), LocalDate.ofInstant(at, ZoneOffset.UTC))
                .map(price -> price.of(used.promptTokens(), used.cachedTokens(), used.completionTokens()));
    }

    /** What the scope used, by group, stage, endpoint and model. */
    @Transactional
    public List<UsageLine> usage(String scope) {
        return usage.ofScope(scope);
    }

    /** Hands over every call of the scope, the oldest first, however many there are; holds a few at a time. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void trace(String scope, Consumer<CallTrace> reader) {
        calls.trace(scope, reader);
    }
}
