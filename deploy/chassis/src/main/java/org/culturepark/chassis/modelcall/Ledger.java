package org.culturepark.chassis.modelcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.culturepark.chassis.budget.BudgetReached;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.database.Statement;

/**
 * Every call that was sent, what came back and what it used. A call is written down before it goes out; one that is still
 * open when it is asked for again may have been answered, and paid, without anybody having seen the answer.
 */
@ApplicationScoped
public class Ledger {
    private static final Statement ALWAYS = Statement.of("true");

    private final CallTable calls;
    private final UsageTable usage;
    private final Sql sql;
    private final Clock clock;

    Ledger(CallTable calls, UsageTable usage, Sql sql, Clock clock) {
        this.calls = calls;
        this.usage = usage;
        this.sql = sql;
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
        NewCall fresh = NewCall.of(call);
        Instant now = clock.instant();
        boolean opened = sql.together(List.of(calls.turn(call), calls.insertion(fresh, ALWAYS, now)))
                        .get(1)
                == 1;
        Optional<ModelAnswer> answer = opened ? Optional.empty() : calls.findAnswer(fresh.id());
        if (!opened && answer.isEmpty()) {
            openAgain(fresh.id(), call, now);
        }
        return new OpenCall(fresh.id(), call, answer);
    }

    private void openAgain(UUID id, ModelCall call, Instant now) {
        String scope = call.purpose().scope();
        Outcome before = calls.openAgain(id, scope, now).orElseThrow(() -> new BudgetReached(scope));
        if (before == Outcome.OPEN) {
            usage.addPossiblyPaidTwice(call);
        }
    }

    /** Writes down what came of it, in the transaction at hand; nothing if nothing was sent. */
    @Transactional(TxType.MANDATORY)
    public void record(Exchange exchange) {
        if (!exchange.isKnown()) {
            sql.together(recording(exchange));
        }
    }

    /**
     * From call to call in one round trip that takes effect as a whole, outside any transaction: makes use of an answer,
     * writes down what it cost, and opens the next call.
     *
     * @param use what is done with the answer; the last of them changes a row only if the answer is of use
     * @param condition under which the next call is opened, true of nothing but this very use
     */
    public Passage pass(Exchange exchange, List<Statement> use, ModelCall next, Statement condition) {
        NewCall fresh = NewCall.of(next);
        List<Statement> all = new ArrayList<>(use);
        all.addAll(recording(exchange));
        all.add(calls.turn(next));
        all.add(calls.insertion(fresh, condition, clock.instant()));
        List<Integer> changed = sql.together(all);
        boolean used = changed.get(use.size() - 1) == 1;
        boolean opened = changed.get(all.size() - 1) == 1;
        return new Passage(
                used, opened ? Optional.of(new OpenCall(fresh.id(), next, Optional.empty())) : Optional.empty());
    }

    private List<Statement> recording(Exchange exchange) {
        return exchange.isKnown() ? List.of() : List.of(calls.end(exchange, clock.instant()), usage.add(exchange));
    }

    /** What the scope used, by group, stage, endpoint and model. */
    @Transactional
    public List<UsageLine> usage(String scope) {
        return usage.ofScope(scope);
    }

    /**
     * The calls of the scope whose subject begins like this, the oldest first. A service that asks for them has an index on
     * {@code subject collate "C"}.
     */
    @Transactional
    public List<CallTrace> about(String scope, String subject) {
        return calls.about(scope, subject);
    }

    /** Hands over every call of the scope, the oldest first, however many there are; holds a few at a time. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void trace(String scope, Consumer<CallTrace> reader) {
        calls.trace(scope, reader);
    }
}
