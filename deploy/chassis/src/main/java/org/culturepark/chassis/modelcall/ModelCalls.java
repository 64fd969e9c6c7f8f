package org.culturepark.chassis.modelcall;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturepark.chassis.job.Interruption;

/**
 * Asks the chat model, within bounds: so many calls at once, so many tries, each with a time limit. Every call stands in
 * the ledger before it goes out, and one that was answered is never sent again.
 */
@ApplicationScoped
public class ModelCalls {
    private final ChatModel chatModel;
    private final Ledger ledger;
    private final ModelCallConfig config;
    private final CallMetrics metrics;
    private final Semaphore slots;

    ModelCalls(@OneTry ChatModel chatModel, Ledger ledger, ModelCallConfig config, CallMetrics metrics) {
        this.chatModel = chatModel;
        this.ledger = ledger;
        this.config = config;
        this.metrics = metrics;
        this.slots = new Semaphore(config.concurrency());
    }

    /**
     * Must be called outside a transaction: the intent is committed before the call, the answer after it.
     *
     * @return the model's answer, or the stored one if this very call was answered before
     * @throws ModelCallFailed when no try brought a usable answer
     */
    public ModelAnswer ask(ModelCall call) {
        Optional<ModelAnswer> known = ledger.answerOrOpen(call);
        return known.orElseGet(() -> send(call));
    }

    private ModelAnswer send(ModelCall call) {
        AtomicInteger tries = new AtomicInteger();
        ChatResponse response = receive(call, tries);
        return accept(call, ChatRequests.answer(Ledger.idOf(call), response), tries.get());
    }

    private ChatResponse receive(ModelCall call, AtomicInteger tries) {
        slots.acquireUninterruptibly();
        try {
            return guard().get(() -> {
                tries.incrementAndGet();
                return metrics.timed(call, () -> chatModel.chat(ChatRequests.of(call)));
            });
        } catch (RuntimeException e) {
            // An interrupted call stays open in the ledger: nobody knows whether it was answered.
            Interruption.rethrow(e);
            throw fail(call, e, tries.get());
        } finally {
            slots.release();
        }
    }

    private ModelAnswer accept(ModelCall call, ModelAnswer answer, int tries) {
        ledger.answered(answer, tries);
        if (answer.text().isBlank()) {
            metrics.ended(call, Outcome.EMPTY);
            throw new ModelCallFailed(Outcome.EMPTY, "the model said nothing");
        }
        metrics.ended(call, Outcome.ANSWERED);
        metrics.used(call, answer.usage());
        return answer;
    }

    private ModelCallFailed fail(ModelCall call, RuntimeException cause, int tries) {
        ModelCallFailed failure =
                new ModelCallFailed(CallFailure.of(cause).outcome(), String.valueOf(cause.getMessage()));
        ledger.failed(call, failure, tries);
        metrics.ended(call, failure.outcome());
        return failure;
    }

    private TypedGuard<ChatResponse> guard() {
        return TypedGuard.create(ChatResponse.class)
                .withRetry()
                .maxRetries(config.retries())
                .maxDuration(0, ChronoUnit.SECONDS)
                .whenException(failure -> CallFailure.of(failure).mayPass())
                .withCustomBackoff()
                .strategy(() -> new Backoff(config.retryDelay(), config.maxRetryDelay()))
                .done()
                .done()
                .build();
    }
}
