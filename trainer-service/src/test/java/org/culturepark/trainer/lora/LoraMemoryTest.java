package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.dataset.ExampleBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoraMemoryTest {
    @TempDir
    Path folder;

    @Test
    void shouldLeaveNoArrayBehindAfterAStep() throws IOException {
        LoraSettings settings = new LoraSettings(4, 8, 0.1, EnumSet.allOf(LoraTarget.class));
        ExampleBatch batch = TinyModel.batch("memory", List.of(7, 12, 12), TinyModel.VOCABULARY);
        try (NDManager manager = Torch.open()) {
            TinyModel.Loaded tiny = TinyModel.load(manager, TinyModel.write(folder.resolve("tiny.gguf")), settings);
            AdamW optimizer = new AdamW(manager, tiny.parameters(), 0.001);
            Dropout dropout = new Dropout(0.1);
            int before = arrays(manager);

            for (int step = 0; step < 3; step++) {
                dropout.seed(1, step, 0);
                tiny.model().learn(manager, batch, dropout, 1f);
                optimizer.step(1e-3, 0.3);
            }

            assertThat(arrays(manager)).isEqualTo(before);
        }
    }

    /** Those of the managers below count too. */
    private static int arrays(NDManager manager) {
        return manager.getManagedArrays().size();
    }
}
