package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.List;
import org.culturepark.trainer.dataset.ExampleBatcher;
import org.culturepark.trainer.dataset.ExampleEncoder;
import org.culturepark.trainer.dataset.TokenizedExample;
import org.culturepark.trainer.gguf.GgufFile;
import org.culturepark.trainer.gguf.UnreadableModel;

/** LoRA in this process, with DJL's PyTorch engine. */
public final class LoraBackend implements TrainingBackend {
    @Override
    public TrainedAdapter train(TrainingRequest request, TrainingListener listener) {
        try (GgufFile base = GgufFile.open(request.baseModel())) {
            List<TokenizedExample> examples = encode(base, request);
            try (NDManager manager = Torch.open()) {
                return train(base, manager, examples, request, listener);
            }
        } catch (UnreadableModel e) {
            throw new TrainingFailed("the base model cannot be used: " + e.getMessage(), e);
        } finally {
            Torch.releaseMemory();
        }
    }

    private static TrainedAdapter train(
            GgufFile base,
            NDManager manager,
            List<TokenizedExample> examples,
            TrainingRequest request,
            TrainingListener listener) {
        TrainingSettings settings = request.settings();
        LlamaLoader loader = new LlamaLoader(base, manager);
        LoraParameters parameters =
                LoraParameters.of(manager, LoraAdapter.initial(request.lora(), loader.shape(), settings.seed()));
        Dropout dropout = new Dropout(request.lora().dropout());
        LoraTraining training = new LoraTraining(manager, loader.load(parameters), parameters, settings, dropout);
        ExampleBatcher batcher = new ExampleBatcher(examples, settings.batchSize(), settings.seed());
        TrainingProgress progress = training.run(batcher, listener);
        TrainedAdapter trained = new TrainedAdapter(
                request.adapterFolder(),
                examples.size(),
                progress.done(),
                progress.firstLoss(),
                progress.lastLoss(),
                progress.tokens(),
                progress.elapsed());
        write(request, parameters.toAdapter(), trained);
        return trained;
    }

    private static List<TokenizedExample> encode(GgufFile base, TrainingRequest request) {
        int maxTokens = Math.min(
                request.settings().maxTokens(), LlamaShape.of(base.metadata()).context());
        try (ExampleEncoder encoder = ExampleEncoder.of(base.metadata())) {
            List<TokenizedExample> examples = request.examples().stream()
                    .map(example -> encoder.encode(example).cutTo(maxTokens))
                    .filter(TokenizedExample::teaches)
                    .toList();
            if (examples.isEmpty()) {
                throw new TrainingFailed("of " + request.examples().size()
                        + " examples none has an answer within the first " + maxTokens + " tokens");
            }
            return examples;
        }
    }

    private static void write(TrainingRequest request, LoraAdapter adapter, TrainedAdapter trained) {
        try {
            new AdapterFolder(request.adapterFolder()).write(folder -> {
                PeftAdapter.write(folder, adapter, request.baseModelName());
                GgufAdapter.write(folder, adapter, request.modelName());
                ModelCard.write(folder, request, trained);
            });
        } catch (IOException e) {
            throw new TrainingFailed(
                    "the adapter cannot be written to " + request.adapterFolder() + ": " + e.getMessage(), e);
        }
    }
}
