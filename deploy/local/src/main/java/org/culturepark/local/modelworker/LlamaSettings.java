package org.culturepark.local.modelworker;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How llama.cpp loads a model.
 *
 * @param adapter the GGUF LoRA adapter put on it
 * @param slots calls that are worked on at once
 * @param context tokens, prompt and answer together, that fit into one slot
 */
record LlamaSettings(Path weights, Optional<Path> adapter, int slots, int context, int threads) {}
