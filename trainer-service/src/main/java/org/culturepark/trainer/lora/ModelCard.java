package org.culturepark.trainer.lora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.culturepark.trainer.base.LoraTarget;

/** The adapter's README in the layout of Hugging Face's model cards. */
final class ModelCard {
    private ModelCard() {}

    static void write(Path folder, TrainingRequest request, TrainedAdapter trained) throws IOException {
        Files.writeString(folder.resolve("README.md"), text(request, trained));
    }

    private static String text(TrainingRequest request, TrainedAdapter trained) {
        LoraSettings lora = request.lora();
        TrainingSettings settings = request.settings();
        String targets =
                lora.targets().stream().sorted().map(LoraTarget::peftName).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                """
                ---
                base_model: %s
                library_name: peft
                pipeline_tag: text-generation
                tags: [lora, culturepark]
                ---

                # %s

                A LoRA adapter for `%s`: `adapter_model.safetensors` for PEFT and vLLM, `%s` for llama.cpp.

                | | |
                |---|---|
                | Adapter | rank %d, alpha %s%s, dropout %s, on %s |
                | Data | SHA-256 of the examples `%s` |
                | Examples | %d learned from, %d held out, %d cut, %d left out; %d epochs, %d tokens read |
                | Optimizer | AdamW, learning rate %s %s after a warm-up of %s, weight decay %s, gradient norm at most %s |
                | Batch | %d examples, %d batches a step, at most %d tokens an example |
                | Loss | %.4f in the first tenth of %d steps, %.4f in the last |
                | Held out | %s |
                | Seed | %d |
                | Time | %d s |

                The loss is the mean cross-entropy in nats over the assistant's tokens of the training examples. It says
                how well those were learnt, not how good the model is.
                """,
                request.baseModelName(),
                request.modelName(),
                request.baseModelName(),
                GgufAdapter.FILE_NAME,
                lora.rank(),
                lora.alpha(),
                lora.rankStabilized() ? " (rank-stabilised)" : "",
                lora.dropout(),
                targets,
                Fingerprint.ofData(request),
                trained.examples().learned(),
                trained.examples().heldOut(),
                trained.examples().cut(),
                trained.examples().leftOut(),
                settings.epochs(),
                trained.tokens(),
                settings.learningRate(),
                settings.schedule().name().toLowerCase(Locale.ROOT),
                settings.warmupShare(),
                settings.weightDecay(),
                settings.gradientNorm(),
                settings.batchSize(),
                settings.accumulation(),
                settings.maxTokens(),
                trained.firstLoss(),
                trained.steps(),
                trained.lastLoss(),
                heldOut(trained),
                settings.seed(),
                trained.duration().toSeconds());
    }

    private static String heldOut(TrainedAdapter trained) {
        return trained.heldOut().stream()
                .map(loss -> String.format(
                        Locale.ROOT,
                        "loss %.4f (perplexity %.2f) after step %d",
                        loss.loss(),
                        Math.exp(loss.loss()),
                        loss.step()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), text -> text.isEmpty() ? "nothing" : text));
    }
}
