package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.dataset.ChatMessage;
import org.culturepark.trainer.dataset.TrainingExample;
import org.culturepark.trainer.gguf.DemoModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short trainings of the demo's model. */
class LoraBackendTest {
    private static final List<TrainingExample> EXAMPLES = List.of(
            example("Is family important?", "1. Yes. In my family we eat together every evening."),
            example("Do you trust strangers?", "2. No. I trust whom I have known for years."),
            example("Is work important?", "1. Yes. My work feeds three generations under one roof."));

    private final List<TrainingStep> steps = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void shouldLearnAndWriteTheAdapterFolder() {
        TrainedAdapter trained = new LoraBackend().train(request("model", 6, 512), steps::add);

        assertThat(trained.folder()).isEqualTo(folder.resolve("model"));
        assertThat(trained.folder().toFile().list())
                .containsExactlyInAnyOrder(
                        "adapter_config.json",
                        "adapter_model.safetensors",
                        "adapter.gguf",
                        "README.md",
                        "trainer_state.json");
        assertThat(trained.folder().resolve("README.md")).content().contains("base_model: smollm2");
        assertThat(trained.lastLoss()).isLessThan(trained.firstLoss() / 2);
        assertThat(trained.examples()).isEqualTo(new ExampleCounts(3, 0, 0, 0));
        assertThat(steps).extracting(TrainingStep::step).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(steps).allSatisfy(step -> assertThat(step.steps()).isEqualTo(12));
        assertThat(steps.get(11).tokens()).isEqualTo(trained.tokens());
    }

    @Test
    void shouldTrainToTheSameBytesFromTheSameSeed() throws IOException {
        new LoraBackend().train(request("one", 2, 512), steps::add);
        new LoraBackend().train(request("other", 2, 512), steps::add);

        assertThat(folder.resolve("one/adapter_model.safetensors"))
                .hasSameBinaryContentAs(folder.resolve("other/adapter_model.safetensors"));
    }

    @Test
    void shouldStopAfterAStepAndWriteNothing() throws IOException {
        TrainingListener impatient = new TrainingListener() {
            @Override
            public void onStep(TrainingStep step) {
                steps.add(step);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> new LoraBackend().train(request("model", 6, 512), impatient))
                .isInstanceOf(TrainingCancelled.class);

        assertThat(steps).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldSayThatNoAnswerFits() {
        assertThatThrownBy(() -> new LoraBackend().train(request("model", 1, 8), steps::add))
                .isInstanceOf(TrainingFailed.class)
                .hasMessage("of 3 examples none has an answer within the first 8 tokens");
    }

    @Test
    void shouldSayThatTheBaseModelIsMissing() {
        TrainingRequest good = request("model", 1, 512);
        TrainingRequest request = new TrainingRequest(
                folder.resolve("none.gguf"),
                good.baseModelName(),
                good.modelName(),
                good.examples(),
                good.lora(),
                good.settings(),
                good.memory(),
                good.adapterFolder(),
                good.checkpoints());

        assertThatThrownBy(() -> new LoraBackend().train(request, steps::add))
                .isInstanceOf(TrainingFailed.class)
                .hasMessageStartingWith("the base model cannot be used: there is no model file");
    }

    @Test
    void shouldSayThatTheFolderCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> new LoraBackend().train(request("file/model", 1, 512), steps::add))
                .isInstanceOf(TrainingFailed.class)
                .hasMessageStartingWith("the adapter cannot be written to");
    }

    private TrainingRequest request(String name, int epochs, int maxTokens) {
        return new TrainingRequest(
                DemoModel.path(),
                "smollm2",
                "tuned",
                EXAMPLES,
                new LoraSettings(8, 16, 0.1, EnumSet.allOf(LoraTarget.class)),
                new TrainingSettings(
                        epochs, 2, 1, 1e-3, LearningRateSchedule.COSINE, 0.1, 0.001, 1, maxTokens, 7, 0, 0),
                MemorySettings.FAST,
                folder.resolve(name),
                Optional.empty());
    }

    private static TrainingExample example(String question, String answer) {
        return new TrainingExample(List.of(new ChatMessage("user", question), new ChatMessage("assistant", answer)));
    }
}
