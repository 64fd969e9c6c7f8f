package org.culturepark.evaluator.benchmark;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures by name, in the making. */
public final class Figures {
    private final SortedMap<String, Optional<Double>> byName = new TreeMap<>();

    public Figures put(String name, double value) {
        byName.put(name, Double.isFinite(value) ? Optional.of(value) : Optional.empty());
        return this;
    }

    public Figures put(String name, OptionalDouble value) {
        byName.put(name, boxed(value));
        return this;
    }

    public SortedMap<String, Optional<Double>> all() {
        return byName;
    }

    static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
