package org.culturepark.chassis.endpoint;

import dev.langchain4j.model.chat.ChatModel;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** One endpoint: its clients, how many calls it bears at once, and how much a minute. */
public final class Endpoint {
    private final ChatModel client;
    private final Function<String, ChatModel> newEmbedder;
    private final Map<String, ChatModel> embedders = new ConcurrentHashMap<>();
    private final Slots slots;
    private final Optional<Rate> requests;
    private final Optional<Rate> tokens;
    private final Duration patience;

    Endpoint(
            ChatModel client,
            Function<String, ChatModel> newEmbedder,
            Slots slots,
            Optional<Rate> requests,
            Optional<Rate> tokens,
            Duration patience) {
        this.client = client;
        this.newEmbedder = newEmbedder;
        this.slots = slots;
        this.requests = requests;
        this.tokens = tokens;
        this.patience = patience;
    }

    /** Sends each request once. */
    public ChatModel client() {
        return client;
    }

    /** Sends each request once; answers with the vectors of the request's messages, as {@link VectorText}. */
    public ChatModel embedder(String model) {
        return embedders.computeIfAbsent(model, newEmbedder);
    }

    /**
     * Makes the call as soon as the limits per minute let it and a slot is free, which is held until the call ends.
     *
     * @param guess tokens that the call may use
     * @param used tokens that it did use
     * @param overloaded tells failures of an overloaded endpoint from others
     * @throws TooBusy if its turn comes later than a thread should wait
     * @throws IllegalStateException if interrupted while waiting
     */
    public <T> T send(Supplier<T> call, long guess, ToLongFunction<T> used, Predicate<RuntimeException> overloaded) {
        try {
            if (requests.isPresent()) {
                requests.get().take(1, patience);
            }
            long taken = tokens.isPresent() ? tokens.get().take(guess, patience) : 0;
            slots.acquire();
            T answer = inSlot(call, overloaded);
            tokens.ifPresent(rate -> rate.settle(taken, used.applyAsLong(answer)));
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for its turn", e);
        }
    }

    private <T> T inSlot(Supplier<T> call, Predicate<RuntimeException> overloaded) {
        long sentAt = System.nanoTime();
        try {
            T answer = call.get();
            slots.succeeded();
            return answer;
        } catch (RuntimeException e) {
            if (overloaded.test(e)) {
                slots.overloaded(sentAt);
            } else {
                slots.release();
            }
            throw e;
        }
    }
}
