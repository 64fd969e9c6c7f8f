package org.culturepark.evaluator.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two models' units by what they add: units that add the same are counted and not gone through one by one, which makes
 * thousands of labelled texts a few dozen kinds.
 */
final class Patterns {
    private final int[] kindOf;
    private final int[] sizes;
    private final Units ones;
    private final Units others;

    /** @param other of the same units; none if there is only one model */
    Patterns(Tallies one, Tallies other) {
        Map<List<List<Tallies.Share>>, Integer> kinds = new HashMap<>();
        List<List<Tallies.Share>> first = new ArrayList<>();
        List<List<Tallies.Share>> second = new ArrayList<>();
        kindOf = new int[one.byUnit().size()];
        int unit = 0;
        for (Map.Entry<String, List<Tallies.Share>> entry : one.byUnit().entrySet()) {
            List<Tallies.Share> theirs = other.byUnit().getOrDefault(entry.getKey(), List.of());
            Integer known = kinds.putIfAbsent(List.of(entry.getValue(), theirs), kinds.size());
            if (known == null) {
                first.add(entry.getValue());
                second.add(theirs);
            }
            kindOf[unit++] = known == null ? kinds.size() - 1 : known;
        }
        sizes = new int[kinds.size()];
        for (int kind : kindOf) {
            sizes[kind]++;
        }
        ones = new Units(first);
        others = new Units(second);
    }

    int units() {
        return kindOf.length;
    }

    int kinds() {
        return sizes.length;
    }

    int kindOf(int unit) {
        return kindOf[unit];
    }

    int size(int kind) {
        return sizes[kind];
    }

    Units ones() {
        return ones;
    }

    Units others() {
        return others;
    }
}
