package org.culturepark.evaluator.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An evaluation set was registered and stored; training data is to be kept clear of it. */
public record BenchmarkRegistered(
        UUID benchmarkId,
        String name,
        String culture,
        String contentHash,
        Hashing shingles,
        List<Long> hashes,
        Instant registeredAt) {

    /**
     * How texts were hashed.
     *
     * @param words per run
     * @param modulus only hashes that it divides are there
     */
    public record Hashing(int words, String hash, int modulus) {}
}
