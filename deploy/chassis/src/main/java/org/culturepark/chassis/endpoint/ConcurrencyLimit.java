package org.culturepark.chassis.endpoint;

/**
 * Additive increase, multiplicative decrease, as TCP does it: the limit doubles with each round of answers until the
 * endpoint is overloaded for the first time, then grows by one a round; an overload takes three tenths of it. How long
 * answers take plays no part, since a slow model is not an overloaded one.
 *
 * <p>Netflix' concurrency-limits has AIMD too, but grows by one with every answer, so that at an endpoint which bears ten
 * calls half of all are turned away; its other limits, and those of SmallRye Fault Tolerance, watch latency or stand still.
 */
final class ConcurrencyLimit {
    private static final double KEPT = 0.7;

    private final int most;
    private double limit;
    private boolean metOverload;
    private long cutAt = Long.MIN_VALUE;

    ConcurrencyLimit(int initial, int most) {
        this.most = most;
        this.limit = Math.min(initial, most);
    }

    int now() {
        return (int) limit;
    }

    /** @param inFlight calls at that moment, this one among them; a limit that is not reached says nothing */
    void succeeded(int inFlight) {
        if (2 * inFlight >= now()) {
            limit = Math.min(most, limit + (metOverload ? 1 / limit : 1));
        }
    }

    /**
     * The calls that were under way at the last cut tell of the same overload and cut no further.
     *
     * @param sentAt when the call was sent, and {@code now}, by one and the same clock
     */
    void overloaded(long sentAt, long now) {
        if (!metOverload || sentAt - cutAt >= 0) {
            limit = Math.max(1, limit * KEPT);
            cutAt = now;
        }
        metOverload = true;
    }
}
