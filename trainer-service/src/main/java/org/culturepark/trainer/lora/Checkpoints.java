package org.culturepark.trainer.lora;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Whether a training can go on where it stopped.
 *
 * @param file replaced as a whole with each checkpoint; gone on from when it is there and of the same training
 * @param every how much time may be lost; one is written before the adapter is, and when the training is stopped, too
 */
public record Checkpoints(Path file, Duration every) {}
