package org.culturepark.chassis.modelcall;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.culturepark.chassis.budget.BudgetReached;
import org.culturepark.chassis.budget.Prices;
import org.culturepark.chassis.endpoint.Endpoint;
import org.culturepark.chassis.endpoint.Endpoints;
import org.culturepark.chassis.inbox.Outage;
import org.culturepark.chassis.job.Interruption;

/**
 * Asks models, within bounds: so many calls at once as the endpoint bears, so many tries, each with a time limit.
 * Every call stands in the ledger before it goes out, and one that was answered is never sent again.
 */
@ApplicationScoped
public class ModelCalls {
    private final Endpoints endpoints;
    private final Ledger ledger;
    private final ModelCallConfig config;
    private final Prices prices;
    private final CallMetrics metrics;
    private final Clock clock;
    private final TypedGuard<ChatResponse> guard;

    ModelCalls(
            Endpoints endpoints,
            Ledger ledger,
            ModelCallConfig config,
            Prices prices,
            CallMetrics metrics,
            Clock clock) {
        this.endpoints = endpoints;
        this.ledger = ledger;
        this.config = config;
        this.prices = prices;
        this.metrics = metrics;
        this.clock = clock;
        this.guard = guard();
    }

    /**
     * Must be called outside a transaction: the intent is committed before the call, the answer after it.
     *
     * @return the model's answer, or the stored one if this very call was answered before
     * @throws ModelCallFailed when no try brought a usable answer
     * @throws BudgetReached when the scope may open no further call
     */
    public ModelAnswer ask(ModelCall call) {
        OpenCall open = QuarkusTransaction.requiringNew().call(() -> ledger.open(call));
        Exchange exchange = exchange(open);
        QuarkusTransaction.requiringNew().run(() -> ledger.record(exchange));
        return exchange.get();
    }

    /**
     * Sends a call that is open in the ledger, unless it was answered before, and again where that may help. Must be called outside a transaction. What
     * went wrong is in the result; an interrupted call stays open, since nobody knows whether it was answered.
     */
    public Exchange exchange(OpenCall open) {
        return open.answer().isPresent() ? Exchange.known(open) : send(open);
    }

    private Exchange send(OpenCall open) {
        Exchange exchange = tryAll(open);
        metrics.ended(exchange);
        return exchange;
    }

    private Exchange tryAll(OpenCall open) {
        ChatRequest request = ChatRequests.of(open.call());
        Endpoint endpoint = endpoints.get(open.call().endpoint());
        Tries tries = new Tries();
        try {
            ChatResponse response = guard.get(() -> tryOnce(open.call(), endpoint, request, tries));
            ModelAnswer answer = ChatRequests.answer(open.id(), response);
            return Exchange.answered(open, answer, ChatRequests.outcome(response), tries, money(open, answer.usage()));
        } catch (RuntimeException e) {
            Interruption.rethrow(e);
            if (Outage.isBehind(e)) {
                // The limits per minute stand in the database: that it is away says nothing of the endpoint.
                throw e;
            }
            return Exchange.failed(open, failure(e), String.valueOf(e.getMessage()), tries);
        }
    }

    private Optional<BigDecimal> money(OpenCall open, Usage used) {
        if (used.equals(Usage.NONE)) {
            return Optional.of(BigDecimal.ZERO);
        }
        return prices.find(open.call().model(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .map(price -> price.of(used.promptTokens(), used.cachedTokens(), used.completionTokens()));
    }

    private ChatResponse tryOnce(ModelCall call, Endpoint endpoint, ChatRequest request, Tries tries) {
        return endpoint.send(
                () -> {
                    tries.start();
                    try {
                        return client(call, endpoint).chat(request);
                    } finally {
                        metrics.tried(call, tries.end());
                    }
                },
                ChatRequests.guessTokens(call),
                response -> ChatRequests.usage(response).total(),
                thrown -> failure(thrown).overload());
    }

    private static ChatModel client(ModelCall call, Endpoint endpoint) {
        return call.asksForVectors() ? endpoint.embedder(call.model()) : endpoint.client();
    }

    private CallFailure failure(Throwable thrown) {
        return CallFailure.of(thrown, clock.instant());
    }

    /** A pause that the endpoint wants longer than we let threads wait ends the exchange: the job waits instead. */
    private boolean helpsToTryAgain(Throwable thrown) {
        CallFailure failure = failure(thrown);
        return !Interruption.isBehind(thrown)
                && !Outage.isBehind(thrown)
                && failure.mayPass()
                && failure.retryAfter()
                        .filter(pause -> pause.compareTo(config.maxRetryDelay()) > 0)
                        .isEmpty();
    }

    private TypedGuard<ChatResponse> guard() {
        return TypedGuard.create(ChatResponse.class)
                .withRetry()
                .maxRetries(config.retries())
                .maxDuration(0, ChronoUnit.SECONDS)
                .whenException(this::helpsToTryAgain)
                .withCustomBackoff()
                .strategy(() -> new Backoff(config.retryDelay(), config.maxRetryDelay(), clock))
                .done()
                .done()
                .build();
    }
}
