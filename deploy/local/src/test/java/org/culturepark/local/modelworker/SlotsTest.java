package org.culturepark.local.modelworker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private final Slots slots = new Slots(2);

    @Test
    void shouldGiveSlotThatRemembersMostOfPrompt() throws InterruptedException {
        use(new int[] {1, 2, 3, 4}, new int[] {5});
        use(new int[] {9, 9, 9, 9}, new int[] {9});

        try (Slots.Slot slot = slots.acquire(1, 2, 3, 4, 5, 6)) {
            assertThat(slot.number()).isZero();
            assertThat(slot.cachedTokens()).isEqualTo(5);
        }
    }

    @Test
    void shouldTakeSlotIdleLongestWhenNoneRemembersHalfOfPrompt() throws InterruptedException {
        use(new int[] {7, 7, 7}, new int[0]);
        use(new int[] {1, 2, 3, 4}, new int[0]);

        try (Slots.Slot slot = slots.acquire(1, 0, 0, 0)) {
            assertThat(slot.number()).isZero();
            assertThat(slot.cachedTokens()).isZero();
        }
    }

    @Test
    void shouldCountLastTokenOfPromptAsRead() throws InterruptedException {
        use(new int[] {1, 2, 3}, new int[0]);

        try (Slots.Slot slot = slots.acquire(1, 2, 3)) {
            assertThat(slot.cachedTokens()).isEqualTo(2);
        }
    }

    @Test
    void shouldHandOutNoMoreSlotsThanThereAre() throws InterruptedException {
        Slots.Slot first = slots.acquire(1);
        Slots.Slot second = slots.acquire(2);
        CompletableFuture<Integer> third = CompletableFuture.supplyAsync(this::numberOfNext);

        assertThat(third).isNotDone();
        second.close();

        assertThat(third.join()).isEqualTo(second.number());
        first.close();
    }

    private int numberOfNext() {
        try (Slots.Slot slot = slots.acquire(3)) {
            return slot.number();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void use(int[] prompt, int[] answer) throws InterruptedException {
        try (Slots.Slot slot = slots.acquire(prompt)) {
            slot.remember(prompt, answer);
        }
    }
}
