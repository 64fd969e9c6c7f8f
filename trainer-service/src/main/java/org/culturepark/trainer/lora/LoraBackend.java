package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.culturepark.trainer.base.BaseModel;
import org.culturepark.trainer.dataset.ExampleBatcher;
import org.culturepark.trainer.dataset.ExampleEncoder;
import org.culturepark.trainer.weights.UnreadableModel;

/** LoRA in this process, with DJL's PyTorch engine. */
public final class LoraBackend implements TrainingBackend {
    @Override
    public TrainedAdapter train(TrainingRequest request, TrainingListener listener) {
        try {
            BaseModel base = BaseModel.open(request.baseModel());
            try (ExampleEncoder encoder = ExampleEncoder.of(base.tokenizer())) {
                int maxTokens =
                        Math.min(request.settings().maxTokens(), base.shape().context());
                EncodedExamples examples = EncodedExamples.of(encoder, request, maxTokens);
                listener.onExamples(examples.counts());
                try (NDManager manager = Torch.open()) {
                    return train(base, encoder, manager, examples, request, listener);
                }
            }
        } catch (UnreadableModel e) {
            throw new TrainingFailed("the base model cannot be used: " + e.getMessage(), e);
        } finally {
            Torch.releaseMemory();
        }
    }

    private static TrainedAdapter train(
            BaseModel base,
            ExampleEncoder encoder,
            NDManager manager,
            EncodedExamples examples,
            TrainingRequest request,
            TrainingListener listener) {
        long startedAt = System.nanoTime();
        TrainingSettings settings = request.settings();
        LlamaLoader loader = new LlamaLoader(base, manager);
        LoraParameters parameters =
                LoraParameters.of(manager, LoraAdapter.initial(request.lora(), base.shape(), settings.seed()));
        Layers layers = loader.layers(parameters, request.memory());
        LlamaModel model = new LlamaModel(base.shape(), layers, request.memory().recompute());
        listener.onLoaded(Duration.ofNanos(System.nanoTime() - startedAt));
        LoraTraining.Data data = new LoraTraining.Data(
                new ExampleBatcher(examples.learned(), settings.batchSize(), settings.seed()),
                examples.heldOutBatches(settings.batchSize()),
                vocabularyOf(base));
        Dropout dropout = new Dropout(request.lora().dropout());
        TrainingProgress progress =
                new LoraTraining(manager, model, parameters, settings, dropout, data).run(keeping(request), listener);
        AdapterParity parity = new AdapterParity(manager, model, encoder, request.examples());
        TrainedAdapter trained = new TrainedAdapter(
                request.adapterFolder(),
                examples.counts(),
                progress.done(),
                progress.firstLoss(),
                progress.lastLoss(),
                progress.tokens(),
                progress.elapsed(),
                progress.heldOut(),
                parity.firstTokens());
        LoraAdapter adapter = parameters.toAdapter();
        write(request, adapter, trained, progress);
        AdapterParity.checkFile(request.adapterFolder(), adapter);
        // A base that is left in its file has no weights to merge into.
        if (layers instanceof HeldLayers held) {
            parity.checkMerged(() -> {
                held.merge();
                parameters.silence();
            });
        }
        return trained;
    }

    private static LoraTraining.Keeping keeping(TrainingRequest request) {
        Optional<CheckpointFile> file = request.checkpoints()
                .map(checkpoints -> new CheckpointFile(checkpoints.file(), Fingerprint.of(request)));
        return new LoraTraining.Keeping(
                file, request.checkpoints().map(Checkpoints::every).orElse(Duration.ofDays(1)));
    }

    private static int vocabularyOf(BaseModel base) {
        return Math.toIntExact(base.findShape(BaseModel.EMBEDDING)
                .orElseThrow(() -> new UnreadableModel("the model has no tensor " + BaseModel.EMBEDDING))
                .get(0));
    }

    private static void write(
            TrainingRequest request, LoraAdapter adapter, TrainedAdapter trained, TrainingProgress progress) {
        try {
            new AdapterFolder(request.adapterFolder()).write(folder -> {
                PeftAdapter.write(folder, adapter, request.baseModelName());
                GgufAdapter.write(folder, adapter, request.modelName());
                ModelCard.write(folder, request, trained);
                TrainerState.write(folder, progress);
            });
        } catch (IOException e) {
            throw new TrainingFailed(
                    "the adapter cannot be written to " + request.adapterFolder() + ": " + Torch.reason(e), e);
        }
    }
}
