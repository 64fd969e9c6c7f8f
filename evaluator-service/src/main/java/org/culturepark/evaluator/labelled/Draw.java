package org.culturepark.evaluator.labelled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A stratified draw by a seed: each label keeps its share of the rows, and nothing depends on the order of the file. */
public final class Draw {
    private Draw() {}

    /**
     * At most {@code size} rows, in the order of the file, so that the draw shows in nothing but the selection.
     *
     * @param label what the strata are
     */
    public static <T> List<T> of(List<T> rows, Function<T, String> label, int size, long seed) {
        if (rows.size() <= size) {
            return rows;
        }
        Map<String, List<T>> piles =
                rows.stream().collect(Collectors.groupingBy(label, TreeMap::new, Collectors.toList()));
        Map<String, Integer> shares = shares(piles, rows.size(), size);
        Set<T> drawn = new HashSet<>();
        piles.forEach((name, pile) -> drawn.addAll(shuffled(pile, seed).subList(0, shares.get(name))));
        return rows.stream().filter(drawn::contains).toList();
    }

    /** By largest remainder; every label has a row at least, should there be room. */
    private static <T> Map<String, Integer> shares(Map<String, List<T>> piles, int all, int size) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        piles.forEach((name, pile) -> shares.put(name, Math.max(1, (int) ((long) pile.size() * size / all))));
        List<String> byRemainder = new ArrayList<>(piles.keySet());
        byRemainder.sort(
                Comparator.comparing((String name) -> -((long) piles.get(name).size() * size % all)));
        int missing = size - shares.values().stream().mapToInt(share -> share).sum();
        for (int at = 0; missing > 0; at = (at + 1) % byRemainder.size()) {
            String name = byRemainder.get(at);
            if (shares.get(name) < piles.get(name).size()) {
                shares.merge(name, 1, Integer::sum);
                missing--;
            }
        }
        return shares;
    }

    private static <T> List<T> shuffled(List<T> pile, long seed) {
        List<T> shuffled = new ArrayList<>(pile);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
