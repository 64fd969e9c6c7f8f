package org.culturepark.trainer.lora;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.culturepark.trainer.dataset.ExampleBatch;
import org.culturepark.trainer.dataset.ExampleEncoder;
import org.culturepark.trainer.dataset.TokenizedExample;

/**
 * The examples of a training as tokens, with a share of them held out by seed.
 *
 * @param leftOut those whose answer does not fit
 * @param cut those that were longer
 */
record EncodedExamples(List<TokenizedExample> learned, List<TokenizedExample> heldOut, int leftOut, int cut) {
    /** @throws TrainingFailed when there is none to learn from */
    static EncodedExamples of(ExampleEncoder encoder, TrainingRequest request, int maxTokens) {
        List<TokenizedExample> fitting = new ArrayList<>();
        int cut = 0;
        for (TokenizedExample example :
                request.examples().stream().map(encoder::encode).toList()) {
            TokenizedExample fits = example.cutTo(maxTokens);
            if (fits.teaches()) {
                fitting.add(fits);
                cut += fits.length() < example.length() ? 1 : 0;
            }
        }
        if (fitting.isEmpty()) {
            throw new TrainingFailed("of " + request.examples().size()
                    + " examples none has an answer within the first " + maxTokens + " tokens");
        }
        return split(fitting, request.examples().size() - fitting.size(), cut, request.settings());
    }

    ExampleCounts counts() {
        return new ExampleCounts(learned.size(), heldOut.size(), leftOut, cut);
    }

    List<ExampleBatch> heldOutBatches(int batchSize) {
        List<ExampleBatch> batches = new ArrayList<>();
        for (int from = 0; from < heldOut.size(); from += batchSize) {
            batches.add(ExampleBatch.of(heldOut.subList(from, Math.min(from + batchSize, heldOut.size()))));
        }
        return batches;
    }

    /** In the given order, as far as they stay: what is held out does not change how the others are dealt. */
    private static EncodedExamples split(
            List<TokenizedExample> fitting, int leftOut, int cut, TrainingSettings settings) {
        int count = (int) Math.round(settings.heldOutShare() * fitting.size());
        if (settings.heldOutShare() > 0 && fitting.size() > 1) {
            count = Math.max(1, Math.min(count, fitting.size() - 1));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < fitting.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(settings.seed()));
        Set<Integer> held = Set.copyOf(order.subList(0, fitting.size() > 1 ? count : 0));
        List<TokenizedExample> learned = new ArrayList<>();
        List<TokenizedExample> heldOut = new ArrayList<>();
        for (int i = 0; i < fitting.size(); i++) {
            (held.contains(i) ? heldOut : learned).add(fitting.get(i));
        }
        return new EncodedExamples(learned, heldOut, leftOut, cut);
    }
}
