package org.culturepark.evaluator.labelled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sets without a database. */
public final class SetsInMemory implements LabelledSets {
    private final Map<UUID, LabelledSet> sets = new LinkedHashMap<>();

    public SetsInMemory(LabelledSet... all) {
        List.of(all).forEach(set -> sets.put(set.id(), set));
    }

    @Override
    public Optional<LabelledSet> find(UUID id) {
        return Optional.ofNullable(sets.get(id));
    }

    @Override
    public boolean covers(Kind kind, String culture) {
        return !latest(kind, culture).isEmpty();
    }

    @Override
    public List<UUID> latest(Kind kind, String culture) {
        return sets.values().stream()
                .filter(set -> set.kind() == kind && set.culture().equals(culture))
                .map(LabelledSet::id)
                .toList();
    }
}
