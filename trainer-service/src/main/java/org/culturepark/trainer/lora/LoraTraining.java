package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDManager;
import java.util.List;
import org.culturepark.trainer.dataset.ExampleBatch;
import org.culturepark.trainer.dataset.ExampleBatcher;

/** The training loop. */
final class LoraTraining {
    private final NDManager manager;
    private final LlamaModel model;
    private final LoraParameters parameters;
    private final TrainingSettings settings;
    private final Dropout dropout;
    private final AdamW optimizer;

    LoraTraining(
            NDManager manager,
            LlamaModel model,
            LoraParameters parameters,
            TrainingSettings settings,
            Dropout dropout) {
        this.manager = manager;
        this.model = model;
        this.parameters = parameters;
        this.settings = settings;
        this.dropout = dropout;
        this.optimizer = new AdamW(manager, parameters, settings.weightDecay());
    }

    /**
     * Trains to the end.
     *
     * @return the steps' losses
     * @throws TrainingFailed when a loss or a gradient is no number any more
     * @throws TrainingCancelled when the listener says so
     */
    TrainingProgress run(ExampleBatcher batcher, TrainingListener listener) {
        int stepsPerEpoch = ceilDivide(batcher.batchesPerEpoch(), settings.accumulation());
        TrainingProgress progress = new TrainingProgress(stepsPerEpoch * settings.epochs());
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            List<ExampleBatch> batches = batcher.epoch(epoch);
            for (int from = 0; from < batches.size(); from += settings.accumulation()) {
                int to = Math.min(from + settings.accumulation(), batches.size());
                step(batches.subList(from, to), progress);
                listener.onStep(progress.latest());
                if (listener.isCancelled()) {
                    throw new TrainingCancelled(progress.done());
                }
            }
        }
        return progress;
    }

    private void step(List<ExampleBatch> batches, TrainingProgress progress) {
        int step = progress.done();
        int learned = batches.stream().mapToInt(batch -> batch.labels().length).sum();
        double loss = 0;
        for (ExampleBatch batch : batches) {
            dropout.seed(settings.seed() * 1_000_003 + progress.passes());
            loss += model.learn(manager, batch, dropout, 1f / learned);
            progress.pass(batch.tokens().length);
        }
        progress.step(loss / learned);
        check("loss", loss, progress);
        double norm = optimizer.step(settings.learningRate() * factor(step, progress.steps()), settings.gradientNorm());
        // The last step has no loss after it to show that it has ruined the adapter.
        check("gradient", norm, progress);
    }

    private static void check(String what, double value, TrainingProgress progress) {
        if (!Double.isFinite(value)) {
            throw new TrainingFailed("the %s is no number any more in step %d; a lower learning rate may help"
                    .formatted(what, progress.done()));
        }
    }

    private double factor(int step, int steps) {
        int warmup = (int) Math.ceil(settings.warmupShare() * steps);
        return settings.schedule().factor(step, warmup, steps);
    }

    private static int ceilDivide(int value, int divisor) {
        return (value + divisor - 1) / divisor;
    }
}
