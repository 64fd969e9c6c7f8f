package org.culturepark.processor.separation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Hashes of a text's runs of words, as the contract of {@code benchmark-registered} says: NFKC, lower case, words of
 * letters, marks and digits parted by one space; a shorter text is one run; the first half of MurmurHash3 x64 128, seed 0.
 */
final class WordRuns {
    static final String HASH = "murmur3-64";

    private WordRuns() {}

    static LongStream hashes(String text, int words) {
        List<String> all = words(text);
        if (all.isEmpty()) {
            return LongStream.empty();
        }
        int last = Math.max(0, all.size() - words);
        return IntStream.rangeClosed(0, last)
                .mapToObj(from -> String.join(" ", all.subList(from, Math.min(from + words, all.size()))))
                .mapToLong(WordRuns::hash);
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .flatMap(word -> word.isEmpty() ? Stream.empty() : Stream.of(word))
                .toList();
    }

    private static long hash(String run) {
        byte[] bytes = run.getBytes(UTF_8);
        return MurmurHash3.hash128x64(bytes, 0, bytes.length, 0)[0];
    }
}
