package org.culturepark.evaluator.statistics;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Draws whole units with replacement, as many as there are, so that answers that belong together stay together. The same
 * tallies, resamples and seed give the same figures, on however many cores.
 *
 * @param resamples how often
 */
public record Bootstrap(int resamples, long seed) {
    private static final int BLOCK = 250;

    /** Interval of one model's figure; empty if it cannot be told in most resamples. */
    public Optional<Interval> interval(Measure measure, Tallies tallies) {
        return Interval.of(figures(measure, tallies));
    }

    /** The figure in each resample. */
    double[] figures(Measure measure, Tallies tallies) {
        Patterns patterns = new Patterns(tallies, Tallies.none());
        return repeated(() -> new Pass(measure, patterns)::drawn);
    }

    /** The difference of two models' figures in each resample. */
    double[] differences(Measure measure, Tallies one, Tallies other) {
        Patterns patterns = new Patterns(one, other);
        return repeated(() -> new Pass(measure, patterns)::drawnDifference);
    }

    /**
     * The difference when every unit's answers are given to either model by a coin: what it would be if the models did not
     * differ (Fisher's paired randomisation).
     */
    double[] exchanged(Measure measure, Tallies one, Tallies other) {
        Patterns patterns = new Patterns(one, other);
        return repeated(() -> new Pass(measure, patterns)::exchangedDifference);
    }

    /** @param passes makes, for each block of resamples, what gives a figure from a source of chance */
    private double[] repeated(Supplier<ToDoubleFunction<SplittableRandom>> passes) {
        double[] figures = new double[resamples];
        IntStream.range(0, (resamples + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
            SplittableRandom random = new SplittableRandom(seed * 31 + block);
            ToDoubleFunction<SplittableRandom> pass = passes.get();
            int end = Math.min(resamples, (block + 1) * BLOCK);
            for (int resample = block * BLOCK; resample < end; resample++) {
                figures[resample] = pass.applyAsDouble(random);
            }
        });
        return figures;
    }
}
