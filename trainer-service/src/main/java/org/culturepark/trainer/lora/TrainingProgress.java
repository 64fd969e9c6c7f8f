package org.culturepark.trainer.lora;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a training has done so far. */
final class TrainingProgress {
    private final int steps;
    private final long started = System.nanoTime();
    private final List<Double> losses = new ArrayList<>();
    private long tokens;
    private int passes;

    /** @param steps of the whole training */
    TrainingProgress(int steps) {
        this.steps = steps;
    }

    void pass(int tokensRead) {
        passes++;
        tokens += tokensRead;
    }

    void step(double loss) {
        losses.add(loss);
    }

    int steps() {
        return steps;
    }

    int done() {
        return losses.size();
    }

    int passes() {
        return passes;
    }

    long tokens() {
        return tokens;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    TrainingStep latest() {
        double seconds = elapsed().toNanos() / 1e9;
        return new TrainingStep(done(), steps, losses.get(done() - 1), tokens, tokens / seconds);
    }

    double firstLoss() {
        return mean(losses.subList(0, tenth()));
    }

    double lastLoss() {
        return mean(losses.subList(done() - tenth(), done()));
    }

    private int tenth() {
        return Math.max(1, done() / 10);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
