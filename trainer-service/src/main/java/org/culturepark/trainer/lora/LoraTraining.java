package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private final Data data;
    private Optional<float[]> best = Optional.empty();

    /**
     * @param heldOut not learnt from
     * @param vocabulary tokens that the model knows
     */
    record Data(ExampleBatcher learned, List<ExampleBatch> heldOut, int vocabulary) {}

    /** Where and how often the state is kept; without a file it is not. */
    record Keeping(Optional<CheckpointFile> file, Duration every) {}

    LoraTraining(
            NDManager manager,
            LlamaModel model,
            LoraParameters parameters,
            TrainingSettings settings,
            Dropout dropout,
            Data data) {
        this.manager = manager;
        this.model = model;
        this.parameters = parameters;
        this.settings = settings;
        this.dropout = dropout;
        this.data = data;
        this.optimizer = new AdamW(manager, parameters, settings.weightDecay());
    }

    /**
     * Trains to the end, from the checkpoint on where there is one. The parameters are the best then.
     *
     * @throws TrainingFailed when the loss blows up, or a loss or a gradient is no number any more
     * @throws TrainingCancelled when the listener says so
     */
    TrainingProgress run(Keeping keeping, TrainingListener listener) {
        TrainingProgress progress = resume(keeping, listener);
        if (progress.done() == 0 && progress.heldOut().isEmpty()) {
            measure(progress, listener);
        }
        long keptAt = System.nanoTime();
        while (progress.done() < progress.steps() && !progress.hasStalled(settings.patience())) {
            step(batchesOf(progress.done()), progress);
            listener.onStep(progress.latest());
            if (progress.done() % stepsPerEpoch() == 0) {
                measure(progress, listener);
            }
            boolean cancelled = listener.isCancelled();
            if (cancelled || System.nanoTime() - keptAt >= keeping.every().toNanos()) {
                keep(keeping, progress, listener);
                keptAt = System.nanoTime();
            }
            if (cancelled) {
                throw new TrainingCancelled(progress.done());
            }
        }
        keep(keeping, progress, listener);
        best.ifPresent(parameters::set);
        return progress;
    }

    private TrainingProgress resume(Keeping keeping, TrainingListener listener) {
        int steps = stepsPerEpoch() * settings.epochs();
        Optional<Checkpoint> kept = keeping.file().flatMap(CheckpointFile::read);
        kept.ifPresent(checkpoint -> {
            parameters.set(checkpoint.values());
            optimizer.restore(checkpoint.moments());
            best = checkpoint.best();
            listener.onResumed(checkpoint.steps(), checkpoint.heldOut());
        });
        return new TrainingProgress(
                steps,
                kept.map(Checkpoint::steps).orElse(List.of()),
                kept.map(Checkpoint::heldOut).orElse(List.of()));
    }

    /** A full disk or a folder that is away costs no training: it is tried again later. */
    private void keep(Keeping keeping, TrainingProgress progress, TrainingListener listener) {
        keeping.file().ifPresent(file -> {
            try {
                file.write(new Checkpoint(
                        parameters.values().toFloatArray(),
                        optimizer.moments(),
                        best,
                        progress.history(),
                        progress.heldOut()));
                listener.onCheckpoint(progress.done());
            } catch (IOException e) {
                listener.onCheckpointFailed("the checkpoint after step " + progress.done() + " cannot be written to "
                        + file.path() + ": " + Torch.reason(e));
            }
        });
    }

    private void step(List<ExampleBatch> batches, TrainingProgress progress) {
        int step = progress.done();
        int learned = batches.stream().mapToInt(batch -> batch.labels().length).sum();
        long tokens = 0;
        double loss = 0;
        for (int pass = 0; pass < batches.size(); pass++) {
            dropout.seed(settings.seed(), step, pass);
            loss += model.learn(manager, batches.get(pass), dropout, 1f / learned);
            tokens += batches.get(pass).tokens().length;
        }
        progress.step(loss / learned, tokens);
        check("loss", loss, progress);
        double norm = optimizer.step(settings.learningRate() * factor(step, progress.steps()), settings.gradientNorm());
        // The last step has no loss after it to show that it has ruined the adapter.
        check("gradient", norm, progress);
        if (progress.hasBlownUp(Math.log(data.vocabulary()))) {
            throw new TrainingFailed(("the loss has blown up: %.1f in step %d, where guessing has %.1f; "
                            + "a lower learning rate may help")
                    .formatted(loss / learned, progress.done(), Math.log(data.vocabulary())));
        }
    }

    private void measure(TrainingProgress progress, TrainingListener listener) {
        if (data.heldOut().isEmpty()) {
            return;
        }
        double loss = 0;
        long tokens = 0;
        for (ExampleBatch batch : data.heldOut()) {
            loss += model.loss(manager, batch);
            tokens += batch.labels().length;
        }
        progress.measured(loss / tokens);
        HeldOutLoss measured = progress.heldOut().get(progress.heldOut().size() - 1);
        if (progress.best().equals(Optional.of(measured))) {
            best = Optional.of(parameters.values().toFloatArray());
        }
        listener.onHeldOut(measured);
    }

    private static void check(String what, double value, TrainingProgress progress) {
        if (!Double.isFinite(value)) {
            throw new TrainingFailed("the %s is no number any more in step %d; a lower learning rate may help"
                    .formatted(what, progress.done()));
        }
    }

    private List<ExampleBatch> batchesOf(int step) {
        List<ExampleBatch> batches = data.learned().epoch(step / stepsPerEpoch());
        int from = step % stepsPerEpoch() * settings.accumulation();
        return batches.subList(from, Math.min(from + settings.accumulation(), batches.size()));
    }

    private double factor(int step, int steps) {
        int warmup = (int) Math.ceil(settings.warmupShare() * steps);
        return settings.schedule().factor(step, warmup, steps);
    }

    private int stepsPerEpoch() {
        int batches = data.learned().batchesPerEpoch();
        return (batches + settings.accumulation() - 1) / settings.accumulation();
    }
}
