package org.culturepark.trainer.lora;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a training made.
 *
 * @param folder holds {@code adapter_config.json}, {@code adapter_model.safetensors}, {@code adapter.gguf}, {@code README.md}
 * @param examples trained on, per epoch; those that did not fit are left out
 * @param firstLoss mean loss of the first tenth of the steps, at least one: single steps are noisy
 * @param lastLoss mean loss of the last tenth of the steps
 * @param tokens read, prompts included, over all epochs
 */
public record TrainedAdapter(
        Path folder, int examples, int steps, double firstLoss, double lastLoss, long tokens, Duration duration) {}
