package org.culturepark.evaluator.statistics;

import java.util.List;

/** What units add, in flat arrays, which ten thousand passes over them want: unit u adds from {@code starts[u]} to the next. */
final class Units {
    private final int[] starts;
    private final int[] cells;
    private final double[] amounts;

    Units(List<List<Tallies.Share>> units) {
        int size = units.stream().mapToInt(List::size).sum();
        starts = new int[units.size() + 1];
        cells = new int[size];
        amounts = new double[size];
        int at = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            for (Tallies.Share share : units.get(unit)) {
                cells[at] = share.cell();
                amounts[at++] = share.amount();
            }
            starts[unit + 1] = at;
        }
    }

    void addTo(double[] sums, int unit, int times) {
        int end = starts[unit + 1];
        for (int at = starts[unit]; at < end; at++) {
            sums[cells[at]] += times * amounts[at];
        }
    }
}
