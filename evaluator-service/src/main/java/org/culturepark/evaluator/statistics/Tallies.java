package org.culturepark.evaluator.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answers as what they add to the cells of a statistic, in units that belong together: a text that several tasks share, a
 * persona with all its answers, a question. Units are what is drawn anew in a bootstrap.
 *
 * @param byUnit what each unit adds; two models that were asked the same have the same units
 */
public record Tallies(SortedMap<String, List<Share>> byUnit) {

    /** Adds {@code amount} to {@code cell}. */
    public record Share(int cell, double amount) {}

    public static Tallies none() {
        return new Tallies(new TreeMap<>());
    }

    public Tallies add(String unit, int cell, double amount) {
        byUnit.computeIfAbsent(unit, any -> new ArrayList<>()).add(new Share(cell, amount));
        return this;
    }

    /** All of them side by side; the cells of each part follow those of the parts before it, units of one name are one. */
    public static Tallies joined(List<Tallies> parts, List<Measure> measures) {
        Tallies all = none();
        int offset = 0;
        for (int part = 0; part < parts.size(); part++) {
            int shift = offset;
            parts.get(part)
                    .byUnit
                    .forEach((unit, shares) ->
                            shares.forEach(share -> all.add(unit, share.cell() + shift, share.amount())));
            offset += measures.get(part).cells();
        }
        return all;
    }

    /** The same, of those units only that the other has too. */
    public Tallies sharedWith(Tallies other) {
        SortedMap<String, List<Share>> shared = new TreeMap<>(byUnit);
        shared.keySet().retainAll(other.byUnit.keySet());
        return new Tallies(shared);
    }

    /** Sums over all units. */
    double[] totals(int cells) {
        double[] totals = new double[cells];
        byUnit.values().forEach(shares -> shares.forEach(share -> totals[share.cell()] += share.amount()));
        return totals;
    }

    /** As written in a row: unit to pairs of cell and amount. */
    public Map<String, List<Share>> asMap() {
        return byUnit;
    }
}
