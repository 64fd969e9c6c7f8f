package org.culturepark.evaluator.labelled;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Hashes of runs of five words, by which training data is kept clear of what is measured, without the texts being handed
 * out. The hash is the first half of MurmurHash3 x64 128 with seed 0 over the words in UTF-8, parted by one space.
 */
final class Shingles {
    static final int WORDS = 5;
    static final String HASH = "murmur3-64";
    /** An event has to fit a Kafka message. */
    private static final int MOST = 40_000;

    private Shingles() {}

    /**
     * @param modulus only hashes that it divides are there; 1 if all are
     */
    record Sample(int modulus, List<Long> hashes) {}

    static Sample of(Collection<String> texts) {
        TreeSet<Long> hashes = new TreeSet<>();
        texts.forEach(text -> runs(Units.words(text)).map(Shingles::hash).forEach(hashes::add));
        int modulus = 1;
        while (hashes.size() > MOST) {
            modulus *= 2;
            int divisor = modulus;
            hashes.removeIf(hash -> hash % divisor != 0);
        }
        return new Sample(modulus, List.copyOf(hashes));
    }

    /** A text of fewer words is one run. */
    private static Stream<String> runs(List<String> words) {
        if (words.size() <= WORDS) {
            return words.isEmpty() ? Stream.empty() : Stream.of(String.join(" ", words));
        }
        return IntStream.rangeClosed(0, words.size() - WORDS)
                .mapToObj(from -> String.join(" ", words.subList(from, from + WORDS)));
    }

    static long hash(String run) {
        byte[] bytes = run.getBytes(StandardCharsets.UTF_8);
        return MurmurHash3.hash128x64(bytes, 0, bytes.length, 0)[0];
    }
}
