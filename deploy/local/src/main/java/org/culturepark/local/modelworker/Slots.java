package org.culturepark.local.modelworker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * The slots of a llama.cpp model, each of which remembers what it last read and wrote.
 *
 * <p>A call gets the free slot that remembers most of its prompt, so that only the rest must be read; if none remembers
 * half of it, the one that has been idle longest, so that another call's beginning is not thrown away for a few tokens.
 * We choose, and not llama.cpp, because only so we know how many tokens were cached.
 */
final class Slots {
    private final Semaphore permits;
    private final List<Slot> free = new ArrayList<>();
    private long clock;

    Slots(int count) {
        permits = new Semaphore(count, true);
        for (int number = 0; number < count; number++) {
            free.add(new Slot(number));
        }
    }

    /** Waits, first come, first served, for a slot. */
    Slot acquire(int... prompt) throws InterruptedException {
        permits.acquire();
        synchronized (free) {
            Slot chosen = choose(prompt);
            free.remove(chosen);
            chosen.cached = Math.min(chosen.sharedWith(prompt), prompt.length - 1);
            return chosen;
        }
    }

    private Slot choose(int... prompt) {
        Slot fullest = free.stream()
                .max(Comparator.comparingInt(slot -> slot.sharedWith(prompt)))
                .orElseThrow();
        if (fullest.sharedWith(prompt) * 2 >= prompt.length) {
            return fullest;
        }
        return free.stream().min(Comparator.comparingLong(slot -> slot.usedAt)).orElseThrow();
    }

    /** One slot, held until it is closed. */
    final class Slot implements AutoCloseable {
        private final int number;
        private int[] tokens = {};
        private int cached;
        private long usedAt;

        private Slot(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        /** How many tokens of the prompt need not be read again. llama.cpp always reads the last one. */
        int cachedTokens() {
            return cached;
        }

        /** Says what the slot remembers from now on. */
        void remember(int[] prompt, int[] answer) {
            tokens = Arrays.copyOf(prompt, prompt.length + answer.length);
            System.arraycopy(answer, 0, tokens, prompt.length, answer.length);
        }

        private int sharedWith(int... prompt) {
            int mismatch = Arrays.mismatch(tokens, prompt);
            return mismatch < 0 ? prompt.length : mismatch;
        }

        @Override
        public void close() {
            synchronized (free) {
                usedAt = ++clock;
                free.add(this);
            }
            permits.release();
        }
    }
}
