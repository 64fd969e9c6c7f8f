package org.culturepark.evaluator.vsm13;

import java.util.Map;
import java.util.OptionalDouble;

/** Mean answers, 1 to 5, by item number; an item that nobody answered has none. */
record ItemMeans(Map<Integer, Double> byItem) {

    OptionalDouble of(int item) {
        Double mean = byItem.get(item);
        return mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }
}
