package org.culturepark.trainer.run;

import java.util.List;
import org.culturepark.trainer.lora.LearningRateSchedule;

/** Settings that go together; each can be set otherwise, for all runs or for one. */
public enum TrainingPreset {
    /** A small model and a small data set on a CPU. */
    SMALL(new RunSettings(
            16,
            32,
            0.05,
            false,
            List.of("q", "k", "v", "o", "gate", "up", "down"),
            2,
            4,
            1,
            0.001,
            LearningRateSchedule.COSINE,
            0.03,
            0.001,
            1.0,
            256,
            42,
            0.1,
            0,
            false,
            false)),
    /** What the paper used for models of 7 to 70 billion parameters; its base was held in four bits, as ours is. */
    PAPER(new RunSettings(
            64,
            16,
            0.1,
            false,
            List.of("q", "v"),
            6,
            4,
            1,
            0.0002,
            LearningRateSchedule.CONSTANT,
            0.03,
            0.001,
            0.3,
            1024,
            42,
            0,
            0,
            true,
            true));

    private final RunSettings settings;

    TrainingPreset(RunSettings settings) {
        this.settings = settings;
    }

    public RunSettings settings() {
        return settings;
    }
}
