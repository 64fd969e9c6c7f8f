package org.culturepark.trainer.lora;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a training has done so far. */
final class TrainingProgress {
    private static final int BLOWN_UP_STEPS = 5;
    private static final double BLOWN_UP_FACTOR = 1.5;

    private final int steps;
    private final List<TrainingStep> done;
    private final List<HeldOutLoss> heldOut;
    private final long started = System.nanoTime();
    private final double secondsBefore;

    /** @param steps of the whole training */
    TrainingProgress(int steps, List<TrainingStep> done, List<HeldOutLoss> heldOut) {
        this.steps = steps;
        this.done = new ArrayList<>(done);
        this.heldOut = new ArrayList<>(heldOut);
        this.secondsBefore = done.isEmpty() ? 0 : done.get(done.size() - 1).seconds();
    }

    /** @param tokensRead in this step */
    void step(double loss, long tokensRead) {
        done.add(new TrainingStep(done() + 1, steps, loss, tokens() + tokensRead, seconds()));
    }

    void measured(double loss) {
        heldOut.add(new HeldOutLoss(done(), loss));
    }

    int steps() {
        return steps;
    }

    int done() {
        return done.size();
    }

    List<TrainingStep> history() {
        return List.copyOf(done);
    }

    List<HeldOutLoss> heldOut() {
        return List.copyOf(heldOut);
    }

    long tokens() {
        return done.isEmpty() ? 0 : latest().tokens();
    }

    Duration elapsed() {
        return Duration.ofNanos((long) (seconds() * 1e9));
    }

    TrainingStep latest() {
        return done.get(done() - 1);
    }

    double firstLoss() {
        return mean(done.subList(0, tenth()));
    }

    double lastLoss() {
        return mean(done.subList(done() - tenth(), done()));
    }

    /** The lowest held-out loss after a step. */
    Optional<HeldOutLoss> best() {
        return heldOut.stream().filter(loss -> loss.step() > 0).min(Comparator.comparingDouble(HeldOutLoss::loss));
    }

    /** Whether the last so many measurements brought nothing better than what was before them. */
    boolean hasStalled(int patience) {
        long since = best().map(best -> heldOut.stream()
                        .filter(loss -> loss.step() > best.step())
                        .count())
                .orElse(0L);
        return patience > 0 && since >= patience;
    }

    /**
     * Whether the last steps are worse than guessing, and much worse than the start was.
     *
     * @param guessing the loss of a model that knows nothing: the logarithm of the vocabulary's size
     */
    boolean hasBlownUp(double guessing) {
        if (done() < BLOWN_UP_STEPS) {
            return false;
        }
        double latest = mean(done.subList(done() - BLOWN_UP_STEPS, done()));
        return latest > Math.max(guessing, BLOWN_UP_FACTOR * done.get(0).loss());
    }

    private double seconds() {
        return secondsBefore + (System.nanoTime() - started) / 1e9;
    }

    private int tenth() {
        return Math.max(1, done() / 10);
    }

    private static double mean(List<TrainingStep> steps) {
        return steps.stream().mapToDouble(TrainingStep::loss).average().orElseThrow();
    }
}
