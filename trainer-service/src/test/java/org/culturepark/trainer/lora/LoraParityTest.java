package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.dataset.ExampleBatch;
import org.culturepark.trainer.gguf.DemoModel;
import org.culturepark.trainer.gguf.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Losses, gradients, their norms and the trained numbers against PEFT from the same start (lora_reference.py), with
 * AdamW, clipping, warm-up and the cosine; sequences of mixed lengths, which PEFT pads and we pack.
 */
class LoraParityTest {
    private static final Set<LoraTarget> ALL = EnumSet.allOf(LoraTarget.class);

    @TempDir
    Path folder;

    @Test
    void shouldTrainATinyModelAsPeftDoes() throws IOException {
        LoraSettings settings = new LoraSettings(4, 8, 0, ALL);
        List<ExampleBatch> batches = List.of(
                TinyModel.batch("tiny0", List.of(7, 12, 12, 5), TinyModel.VOCABULARY),
                TinyModel.batch("tiny1", List.of(9, 9, 9), TinyModel.VOCABULARY),
                TinyModel.batch("tiny2", List.of(16), TinyModel.VOCABULARY));
        JsonNode expected = Reference.read("lora-tiny.json");
        try (NDManager manager = Torch.open()) {
            TinyModel.Loaded tiny = TinyModel.load(manager, TinyModel.write(folder.resolve("tiny.gguf")), settings);

            assertTrainsAs(expected, manager, tiny, batches, 5e-3, 5);

            int[] prompt = Reference.tokens("prompt", 20, TinyModel.VOCABULARY);
            float[] logits = tiny.model().logits(manager, prompt).get(-1).toFloatArray();
            for (int i = 0; i < logits.length; i++) {
                assertThat((double) logits[i])
                        .isCloseTo(expected.get("logits").get(i).asDouble(), within(1e-3));
            }
        }
    }

    @Test
    void shouldTrainSomeLayersOnlyAsPeftDoes() throws IOException {
        LoraSettings settings = new LoraSettings(2, 3, 0, EnumSet.of(LoraTarget.K, LoraTarget.UP, LoraTarget.O));
        List<ExampleBatch> batches = List.of(TinyModel.batch("partial", List.of(11, 6), TinyModel.VOCABULARY));
        try (NDManager manager = Torch.open()) {
            TinyModel.Loaded tiny = TinyModel.load(manager, TinyModel.write(folder.resolve("tiny.gguf")), settings);

            assertTrainsAs(Reference.read("lora-partial.json"), manager, tiny, batches, 5e-3, 0);
        }
    }

    @Test
    void shouldTrainTheDemoModelAsPeftDoes() {
        LoraSettings settings = new LoraSettings(8, 16, 0, ALL);
        List<ExampleBatch> batches = List.of(
                TinyModel.batch("base0", List.of(48, 33), 49152), TinyModel.batch("base1", List.of(48, 33), 49152));
        try (NDManager manager = Torch.open()) {
            TinyModel.Loaded base = TinyModel.load(manager, DemoModel.path(), settings);

            assertTrainsAs(Reference.read("lora-base.json"), manager, base, batches, 2e-3, 1);
        }
    }

    private static void assertTrainsAs(
            JsonNode expected,
            NDManager manager,
            TinyModel.Loaded loaded,
            List<ExampleBatch> batches,
            double learningRate,
            int warmup) {
        AdamW optimizer = new AdamW(manager, loaded.parameters(), 0.001);
        int steps = expected.get("losses").size();
        for (int step = 0; step < steps; step++) {
            ExampleBatch batch = batches.get(step % batches.size());
            int learned = batch.labels().length;
            double loss = loaded.model().learn(manager, batch, Dropout.none(), 1f / learned) / learned;
            assertClose("loss " + step, loss, expected.get("losses").get(step), 1e-4);
            if (step == 0) {
                assertSame("gradient", loaded.parameters().gradients(), loaded, expected.get("gradients"));
            }
            double factor = LearningRateSchedule.COSINE.factor(step, warmup, steps);
            double norm = optimizer.step(learningRate * factor, 0.3);
            assertClose("norm " + step, norm, expected.get("norms").get(step), 1e-3);
        }
        assertSame("trained", loaded.parameters().values(), loaded, expected.get("trained"));
    }

    /** Of every matrix its norm and some of its values, to a small part of the norm. */
    private static void assertSame(String what, NDArray flat, TinyModel.Loaded loaded, JsonNode expected) {
        LoraAdapter start = loaded.parameters().toAdapter();
        LoraAdapter adapter = new LoraAdapter(start.settings(), start.shape(), flat.toFloatArray());
        assertThat(adapter.layout().slots()).hasSize(expected.size());
        for (LoraLayout.Slot slot : adapter.layout().slots()) {
            JsonNode figures = expected.get(PeftAdapter.name(slot));
            float[] values = adapter.matrix(slot);
            String name = what + " " + PeftAdapter.name(slot);
            double norm = norm(values);
            assertClose(name, norm, figures.get(0), 1e-3);
            for (int i = 1; i < figures.size(); i++) {
                int at = (i - 1) * (values.length / (figures.size() - 1));
                assertThat((double) values[at])
                        .as("%s at %d", name, at)
                        .isCloseTo(figures.get(i).asDouble(), within(1e-3 * norm));
            }
        }
    }

    private static void assertClose(String what, double actual, JsonNode expected, double relative) {
        assertThat(actual).as(what).isCloseTo(expected.asDouble(), within(relative * Math.abs(expected.asDouble())));
    }

    private static double norm(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }
}
