package org.culturepark.processor.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells whether a text is nearly the same as one before it. Texts alike share a band of their min-hashes almost surely, so
 * each is compared with few others (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3).
 */
public final class NearDuplicates {
    private static final int ROWS = 4;
    private static final int BANDS = MinHash.HASHES / ROWS;

    private final double threshold;
    private final Map<Integer, List<int[]>> byBand = new HashMap<>();

    /** @param threshold share of common three-word runs from which two texts are the same */
    public NearDuplicates(double threshold) {
        this.threshold = threshold;
    }

    /** @return whether it is new; then the next ones are compared with it too */
    public boolean add(String text) {
        int[] hashes = MinHash.of(text);
        if (hashes.length < MinHash.HASHES) {
            return true;
        }
        List<Integer> bands = IntStream.range(0, BANDS)
                .mapToObj(band -> Arrays.hashCode(new int[] {
                    band, Arrays.hashCode(Arrays.copyOfRange(hashes, band * ROWS, band * ROWS + ROWS))
                }))
                .toList();
        boolean isNew = bands.stream()
                .flatMap(band -> byBand.getOrDefault(band, List.of()).stream())
                .noneMatch(before -> MinHash.similarity(before, hashes) >= threshold);
        if (isNew) {
            bands.forEach(band ->
                    byBand.computeIfAbsent(band, key -> new ArrayList<>()).add(hashes));
        }
        return isNew;
    }
}
