package org.culturepark.trainer.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Deals examples into batches, anew for every epoch: shuffled, then brought together by length within windows of some
 * batches, since sequences of one length are attended to together. The same seed and epoch give the same batches.
 */
public final class ExampleBatcher {
    private static final int WINDOW_BATCHES = 50;

    private final List<TokenizedExample> examples;
    private final int batchSize;
    private final long seed;
    private int dealtEpoch = -1;
    private List<ExampleBatch> dealt = List.of();

    public ExampleBatcher(List<TokenizedExample> examples, int batchSize, long seed) {
        this.examples = List.copyOf(examples);
        this.batchSize = batchSize;
        this.seed = seed;
    }

    public int batchesPerEpoch() {
        return (examples.size() + batchSize - 1) / batchSize;
    }

    /** @param epoch counted from 0 */
    public List<ExampleBatch> epoch(int epoch) {
        if (epoch != dealtEpoch) {
            dealt = deal(epoch);
            dealtEpoch = epoch;
        }
        return dealt;
    }

    private List<ExampleBatch> deal(int epoch) {
        Random random = new Random(seed * 31 + epoch);
        List<TokenizedExample> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        sortWindows(shuffled);
        List<ExampleBatch> batches = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); from += batchSize) {
            batches.add(ExampleBatch.of(shuffled.subList(from, Math.min(from + batchSize, shuffled.size()))));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private void sortWindows(List<TokenizedExample> shuffled) {
        int window = WINDOW_BATCHES * batchSize;
        for (int from = 0; from < shuffled.size(); from += window) {
            shuffled.subList(from, Math.min(from + window, shuffled.size()))
                    .sort(Comparator.comparingInt(TokenizedExample::length));
        }
    }
}
