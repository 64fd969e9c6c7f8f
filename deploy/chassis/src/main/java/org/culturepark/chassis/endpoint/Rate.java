package org.culturepark.chassis.endpoint;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;

/**
 * So many requests or tokens a minute, whoever uses them: the bucket stands in the database, which all replicas share. It
 * holds a part of the minute's amount and the rest flows in, so that no span of a minute sees more than the limit.
 */
final class Rate {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Bucket bucket;
    private final long burst;

    /** @param parts the minute's amount is split into so many, of which the bucket holds one */
    Rate(ProxyManager<String> buckets, String key, long perMinute, int parts) {
        burst = Math.max(1, perMinute / parts);
        BucketConfiguration limit = BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(burst)
                        .refillGreedy(Math.max(1, perMinute - burst), MINUTE)
                        .build())
                .build();
        // The key holds the limit too, or a changed one would go on with the old bucket.
        bucket = buckets.builder().build(key + " " + perMinute + "/min", () -> limit);
    }

    /**
     * Takes its turn, waiting for as long as it may.
     *
     * @return what was taken: no more than the bucket holds at once
     * @throws TooBusy if the turn comes later than that
     */
    long take(long amount, Duration patience) throws InterruptedException {
        long taken = Math.min(amount, burst);
        if (!bucket.asBlocking().tryConsume(taken, patience)) {
            throw new TooBusy(patience);
        }
        return taken;
    }

    /** Puts right what was guessed. */
    void settle(long taken, long used) {
        if (used > taken) {
            bucket.consumeIgnoringRateLimits(used - taken);
        } else if (used < taken) {
            bucket.addTokens(taken - used);
        }
    }
}
