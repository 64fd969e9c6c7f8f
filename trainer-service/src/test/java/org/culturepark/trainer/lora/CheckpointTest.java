package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.dataset.ExampleBatch;
import org.culturepark.trainer.dataset.ExampleBatcher;
import org.culturepark.trainer.dataset.TokenizedExample;
import org.culturepark.trainer.gguf.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stopping and going on, on a tiny model with everything that leaves a trace: dropout, accumulation, held-out examples. */
class CheckpointTest {
    private static final TrainingSettings SETTINGS =
            new TrainingSettings(4, 2, 2, 5e-3, LearningRateSchedule.LINEAR, 0.1, 0.01, 0.5, 64, 11, 0.2, 0);

    private final List<String> heard = new ArrayList<>();

    @TempDir
    Path folder;

    private Path base;

    @BeforeEach
    void writeBase() throws IOException {
        base = TinyModel.write(folder.resolve("tiny.gguf"));
    }

    /** The losses and the numbers of a training. */
    private record Outcome(List<Double> losses, List<HeldOutLoss> heldOut, float[] values) {}

    @Test
    void shouldEndWithTheSameCurveAndNumbersWhereverItWasStopped() {
        Outcome straight = train(folder.resolve("never"), step -> false, SETTINGS);

        for (int stop = 1; stop <= straight.losses().size(); stop++) {
            int at = stop;
            Path file = folder.resolve("stopped-" + stop);
            assertThatThrownBy(() -> train(file, step -> step == at, SETTINGS)).isInstanceOf(TrainingCancelled.class);
            Outcome resumed = train(file, step -> false, SETTINGS);

            assertThat(resumed.losses()).as("stopped after %d", at).isEqualTo(straight.losses());
            assertThat(resumed.heldOut()).isEqualTo(straight.heldOut());
            assertThat(resumed.values()).isEqualTo(straight.values());
        }
    }

    @Test
    void shouldGiveTheSameNumbersInLittleMemory() {
        Outcome fast = train(folder.resolve("fast"), step -> false, SETTINGS);
        Outcome lean = train(folder.resolve("lean"), step -> false, SETTINGS, MemorySettings.LEAN);

        assertThat(lean.losses()).isEqualTo(fast.losses());
        assertThat(lean.values()).isEqualTo(fast.values());
    }

    @Test
    void shouldNotGoOnFromATrainingWithOtherSettings() {
        Path file = folder.resolve("other");
        assertThatThrownBy(() -> train(file, step -> step == 2, SETTINGS)).isInstanceOf(TrainingCancelled.class);

        train(new CheckpointFile(file, "another"), step -> false, SETTINGS, MemorySettings.FAST);

        assertThat(heard).doesNotContain("resumed after 2");
    }

    @Test
    void shouldStartOverFromACheckpointThatIsDamaged() throws IOException {
        Path file = folder.resolve("damaged");
        assertThatThrownBy(() -> train(file, step -> step == 2, SETTINGS)).isInstanceOf(TrainingCancelled.class);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        Outcome outcome = train(file, step -> false, SETTINGS);

        assertThat(heard).doesNotContain("resumed after 2");
        assertThat(outcome.losses()).hasSize(12);
    }

    @Test
    void shouldGoOnAndSaySoWhenACheckpointCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");

        Outcome outcome = train(folder.resolve("file/checkpoint"), step -> false, SETTINGS);

        assertThat(outcome.losses()).hasSize(12);
        assertThat(heard).anyMatch(line -> line.startsWith("the checkpoint after step 12 cannot be written to"));
    }

    @Test
    void shouldEndEarlyAndKeepTheBest() {
        TrainingSettings ruinous =
                new TrainingSettings(30, 2, 1, 0.05, LearningRateSchedule.CONSTANT, 0, 0, 10, 64, 11, 0.3, 2);

        Outcome outcome = train(folder.resolve("early"), step -> false, ruinous);

        List<HeldOutLoss> heldOut = outcome.heldOut();
        assertThat(heldOut.get(0).step()).isZero();
        HeldOutLoss best = heldOut.get(heldOut.size() - 3);
        assertThat(heldOut).filteredOn(loss -> loss.step() > 0).allMatch(loss -> loss.loss() >= best.loss());
        assertThat(outcome.losses()).hasSizeLessThan(30 * 5);
        TrainingSettings untilBest = new TrainingSettings(
                heldOut.size() - 3, 2, 1, 0.05, LearningRateSchedule.CONSTANT, 0, 0, 10, 64, 11, 0.3, 0);
        assertThat(train(folder.resolve("best"), step -> false, untilBest).values())
                .isEqualTo(outcome.values());
    }

    @Test
    void shouldFailWhenTheLossIsNoNumberAnyMore() {
        TrainingSettings wild =
                new TrainingSettings(30, 2, 1, 1e30, LearningRateSchedule.CONSTANT, 0, 0, 1e9, 64, 11, 0, 0);

        assertThatThrownBy(() -> train(folder.resolve("wild"), step -> false, wild))
                .isInstanceOf(TrainingFailed.class)
                .hasMessageContaining("is no number any more in step");
    }

    private interface Stop {
        boolean after(int step);
    }

    private Outcome train(Path file, Stop stop, TrainingSettings settings) {
        return train(file, stop, settings, MemorySettings.FAST);
    }

    private Outcome train(Path file, Stop stop, TrainingSettings settings, MemorySettings memory) {
        return train(new CheckpointFile(file, "the same"), stop, settings, memory);
    }

    private Outcome train(CheckpointFile file, Stop stop, TrainingSettings settings, MemorySettings memory) {
        LoraSettings lora = new LoraSettings(4, 8, 0.1, true, EnumSet.allOf(LoraTarget.class));
        try (NDManager manager = Torch.open()) {
            TinyModel.Loaded tiny = TinyModel.load(manager, base, lora, memory);
            List<TokenizedExample> examples = examples();
            int heldOut = (int) Math.round(settings.heldOutShare() * examples.size());
            LoraTraining.Data data = new LoraTraining.Data(
                    new ExampleBatcher(examples.subList(heldOut, 12), settings.batchSize(), settings.seed()),
                    heldOut == 0 ? List.of() : List.of(ExampleBatch.of(examples.subList(0, heldOut))),
                    TinyModel.VOCABULARY);
            TrainingProgress progress = new LoraTraining(
                            manager, tiny.model(), tiny.parameters(), settings, new Dropout(0.1), data)
                    .run(new LoraTraining.Keeping(Optional.of(file), Duration.ofDays(1)), new Listener(stop));
            return new Outcome(
                    progress.history().stream().map(TrainingStep::loss).toList(),
                    progress.heldOut(),
                    tiny.parameters().toAdapter().values());
        }
    }

    private static List<TokenizedExample> examples() {
        return IntStream.range(0, 12)
                .mapToObj(i -> {
                    int length = 6 + i * 5 % 7;
                    List<Integer> tokens = IntStream.of(Reference.tokens("example/" + i, length, TinyModel.VOCABULARY))
                            .boxed()
                            .toList();
                    List<Boolean> learned =
                            IntStream.range(0, length).mapToObj(at -> at >= 3).toList();
                    return new TokenizedExample(tokens, learned);
                })
                .toList();
    }

    private final class Listener implements TrainingListener {
        private final Stop stop;
        private int step;

        Listener(Stop stop) {
            this.stop = stop;
        }

        @Override
        public void onStep(TrainingStep done) {
            step = done.step();
        }

        @Override
        public void onResumed(List<TrainingStep> steps, List<HeldOutLoss> heldOut) {
            heard.add("resumed after " + steps.size());
        }

        @Override
        public void onCheckpointFailed(String reason) {
            heard.add(reason);
        }

        @Override
        public boolean isCancelled() {
            return stop.after(step);
        }
    }
}
