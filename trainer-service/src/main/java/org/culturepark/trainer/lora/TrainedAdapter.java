package org.culturepark.trainer.lora;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a training made.
 *
 * @param folder holds {@code adapter_config.json}, {@code adapter_model.safetensors}, {@code adapter.gguf}, {@code README.md} and
 *     {@code trainer_state.json}
 * @param steps done; fewer than planned when it ended early
 * @param firstLoss mean loss of the first tenth of the steps, at least one: single steps are noisy
 * @param lastLoss mean loss of the last tenth of the steps
 * @param tokens read, prompts included, over all epochs
 * @param heldOut in the order of steps, before the first step first; empty when nothing was held out. The adapter is that
 *     of the lowest after a step, else the last
 * @param firstTokens what it begins its answers to some of the examples with
 */
public record TrainedAdapter(
        Path folder,
        ExampleCounts examples,
        int steps,
        double firstLoss,
        double lastLoss,
        long tokens,
        Duration duration,
        List<HeldOutLoss> heldOut,
        List<FirstToken> firstTokens) {
    public TrainedAdapter {
        heldOut = List.copyOf(heldOut);
        firstTokens = List.copyOf(firstTokens);
    }
}
