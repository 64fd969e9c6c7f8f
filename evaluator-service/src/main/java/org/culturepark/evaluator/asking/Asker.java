package org.culturepark.evaluator.asking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.database.Statement;
import org.culturepark.chassis.modelcall.Exchange;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.modelcall.ModelAnswer;
import org.culturepark.chassis.modelcall.ModelCalls;
import org.culturepark.chassis.modelcall.OpenCall;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.evaluator.benchmark.Question;

/**
 * Asks one question after the other. An answer is kept, what it cost is written down and the next call is opened in one
 * round trip to the database, so that the endpoint and not the bookkeeping is what is waited for.
 */
@ApplicationScoped
class Asker {
    private static final Statement ALWAYS = Statement.of("true");
    /** A model that says nothing has answered: asking again would ask until it says something. So has one held back. */
    private static final Set<Outcome> ANSWERS = Set.of(Outcome.ANSWERED, Outcome.EMPTY, Outcome.FILTERED);

    private final ModelCalls calls;
    private final Ledger ledger;
    private final AnswerBook book;
    private final Sql sql;

    Asker(ModelCalls calls, Ledger ledger, AnswerBook book, Sql sql) {
        this.calls = calls;
        this.ledger = ledger;
        this.book = book;
        this.sql = sql;
    }

    /** Ends early once there is trouble that cannot be borne. */
    void ask(Batch batch, Troubles troubles) {
        Optional<OpenCall> opened = Optional.empty();
        for (int at = 0; at < batch.questions().size() && troubles.end().isEmpty(); at++) {
            try {
                opened = askOne(batch, at, opened);
            } catch (RuntimeException e) {
                opened = Optional.empty();
                troubles.add(batch.questions().get(at), e);
            }
        }
    }

    /** @return the next question's call, if it is open already */
    private Optional<OpenCall> askOne(Batch batch, int at, Optional<OpenCall> opened) {
        Question question = batch.questions().get(at);
        OpenCall open = opened.orElseGet(() -> open(batch.round(), question));
        Exchange exchange = calls.exchange(open);
        if (!ANSWERS.contains(exchange.outcome())) {
            record(exchange);
            throw exchange.failure();
        }
        Statement keeping = keeping(batch.round(), question, exchange);
        if (at + 1 == batch.questions().size()) {
            keepLast(exchange, keeping);
            return Optional.empty();
        }
        Question next = batch.questions().get(at + 1);
        return ledger.pass(exchange, List.of(keeping), Questioner.call(batch.round(), next), ALWAYS)
                .next();
    }

    private OpenCall open(Round round, Question question) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.open(Questioner.call(round, question)));
    }

    private Statement keeping(Round round, Question question, Exchange exchange) {
        if (exchange.outcome() == Outcome.FILTERED) {
            return book.heldBack(round.evaluationId(), question, exchange.open().id());
        }
        String text = exchange.answer().map(ModelAnswer::text).orElse("");
        Said said = new Said(
                text,
                exchange.open().id(),
                exchange.answer().map(ModelAnswer::beginnings).orElse(Map.of()));
        return book.keeping(round.evaluationId(), question, said, round.reader().apply(question.key(), text));
    }

    private void keepLast(Exchange exchange, Statement keeping) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.together(List.of(keeping));
            ledger.record(exchange);
        });
    }

    private void record(Exchange exchange) {
        QuarkusTransaction.requiringNew().run(() -> ledger.record(exchange));
    }

    /** Questions of a round that begin alike. */
    record Batch(Round round, List<Question> questions) {}
}
