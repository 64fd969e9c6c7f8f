package org.culturepark.chassis.endpoint;

import dev.langchain4j.model.chat.ChatModel;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One endpoint: its client, and how many calls it bears. */
public final class Endpoint {
    private final ChatModel client;
    private final Slots slots;

    Endpoint(ChatModel client, Slots slots) {
        this.client = client;
        this.slots = slots;
    }

    /** Sends each request once. */
    public ChatModel client() {
        return client;
    }

    /**
     * Makes the call as soon as the endpoint has a slot free, which is held until the call ends.
     *
     * @param overloaded tells failures of an overloaded endpoint from others
     * @throws IllegalStateException if interrupted while waiting for the slot
     */
    public <T> T inSlot(Supplier<T> call, Predicate<RuntimeException> overloaded) {
        acquire();
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

    private void acquire() {
        try {
            slots.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a slot", e);
        }
    }
}
