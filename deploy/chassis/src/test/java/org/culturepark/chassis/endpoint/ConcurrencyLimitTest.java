package org.culturepark.chassis.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {
    @Test
    void shouldDoubleARoundUntilItMeetsAnOverload() {
        ConcurrencyLimit limit = new ConcurrencyLimit(4, 64);

        succeedOnEach(limit);
        assertThat(limit.now()).isEqualTo(8);
        succeedOnEach(limit);
        succeedOnEach(limit);
        succeedOnEach(limit);

        assertThat(limit.now()).isEqualTo(64);
    }

    @Test
    void shouldGrowByOneARoundOnceItKnowsOverload() {
        ConcurrencyLimit limit = new ConcurrencyLimit(20, 64);
        limit.overloaded(1, 2);
        assertThat(limit.now()).isEqualTo(14);

        succeedOnEach(limit);

        assertThat(limit.now()).isBetween(14, 15);
    }

    @Test
    void shouldCutOnceForAllCallsThatWereUnderWay() {
        ConcurrencyLimit limit = new ConcurrencyLimit(20, 64);

        for (int call = 0; call < 20; call++) {
            limit.overloaded(call, 100 + call);
        }
        assertThat(limit.now()).isEqualTo(14);
        limit.overloaded(101, 150);

        assertThat(limit.now()).isEqualTo(9);
    }

    @Test
    void shouldNeverFallBelowOneNorRiseWhileItIsNotUsed() {
        ConcurrencyLimit limit = new ConcurrencyLimit(2, 64);
        for (int second = 0; second < 50; second++) {
            limit.overloaded(2 * second + 1, 2 * second + 2);
        }
        assertThat(limit.now()).isEqualTo(1);
        ConcurrencyLimit idle = new ConcurrencyLimit(8, 64);
        idle.succeeded(1);

        assertThat(idle.now()).isEqualTo(8);
    }

    /** At an endpoint that bears ten calls at once and turns each further one away. */
    @Test
    void shouldHaveFewCallsTurnedAway() {
        ConcurrencyLimit limit = new ConcurrencyLimit(4, 64);
        int sent = 0;
        int turnedAway = 0;
        for (int round = 0; round < 1_000; round++) {
            int calls = limit.now();
            int sentAt = 2 * round;
            sent += calls;
            for (int call = 0; call < calls; call++) {
                if (call < 10) {
                    limit.succeeded(calls);
                } else {
                    turnedAway++;
                    limit.overloaded(sentAt, sentAt + 1);
                }
            }
        }

        assertThat((double) turnedAway / sent).isLessThan(0.05);
        assertThat(sent / 1_000).isBetween(8, 10);
    }

    private static void succeedOnEach(ConcurrencyLimit limit) {
        int calls = limit.now();
        for (int call = 0; call < calls; call++) {
            limit.succeeded(calls);
        }
    }
}
