package org.culturepark.processor.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An evaluation set was registered. What separation reads of {@code culturepark.benchmark-registered.v1}. */
public record BenchmarkRegistered(UUID benchmarkId, String name, String culture, Hashing shingles, List<Long> hashes) {

    /**
     * How its texts were hashed.
     *
     * @param words per run
     * @param modulus only hashes that it divides are listed; absent: all are
     */
    public record Hashing(int words, String hash, Optional<Integer> modulus) {}
}
