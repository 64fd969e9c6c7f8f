package org.culturepark.trainer.finetune;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.culturepark.trainer.dataset.TrainingExample;
import org.culturepark.trainer.lora.Checkpoints;
import org.culturepark.trainer.lora.LoraBackend;
import org.culturepark.trainer.lora.TrainedAdapter;
import org.culturepark.trainer.lora.TrainingCancelled;
import org.culturepark.trainer.lora.TrainingFailed;
import org.culturepark.trainer.lora.TrainingRequest;
import org.culturepark.trainer.run.RunSettings;
import org.culturepark.trainer.run.SettingChanges;
import org.culturepark.trainer.run.TrainingPreset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fine-tunes from a file, as the paper's script does: no Kafka, no database, no service. */
@Command(
        name = "finetune",
        mixinStandardHelpOptions = true,
        description =
                "Trains a LoRA adapter from a file of conversations. Stopped, it goes on from its last checkpoint "
                        + "when it is started again.")
public final class FinetuneCommand implements Callable<Integer> {
    private static final int STOPPED = 130;

    @Option(
            names = {"--base_model", "--base-model"},
            required = true,
            paramLabel = "PATH",
            description = "a GGUF file or a Hugging Face folder")
    private Path baseModel;

    @Option(
            names = {"--new_model", "--new-model"},
            required = true,
            paramLabel = "PATH",
            description = "the folder that the adapter is written to")
    private Path newModel;

    @Option(
            names = {"--data_files", "--data-files"},
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON Lines with messages, or with text in Llama 2's form")
    private List<Path> dataFiles = List.of();

    @Option(names = "--preset", defaultValue = "small", description = "small or paper (default: ${DEFAULT-VALUE})")
    private String preset;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "a setting that is to be otherwise: rank, alpha, dropout, targets, epochs, batchSize, "
                    + "learningRate, maxTokens, seed, heldOutShare, patience, recompute, compressedBase, ...")
    private Map<String, String> changes = new LinkedHashMap<>();

    @Option(
            names = "--checkpoint-every",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "training that may be lost at most (default: ${DEFAULT-VALUE})")
    private int checkpointEvery;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new FinetuneCommand()).execute(arguments));
    }

    @Override
    @SuppressWarnings("SystemOut")
    public Integer call() {
        try {
            return train(request());
        } catch (TrainingFailed | UnreadableData | IllegalArgumentException e) {
            System.err.println("finetune: " + e.getMessage().lines().findFirst().orElse("failed"));
            return 1;
        }
    }

    @SuppressWarnings("SystemOut")
    private static int train(TrainingRequest request) {
        FinetuneProgress progress = new FinetuneProgress();
        Thread training = Thread.currentThread();
        Thread onExit = new Thread(() -> stop(progress, training));
        Runtime.getRuntime().addShutdownHook(onExit);
        try (progress) {
            report(new LoraBackend().train(request, progress));
        } catch (TrainingCancelled e) {
            System.out.println(e.getMessage() + "; started again, it goes on from there");
            return STOPPED;
        }
        Runtime.getRuntime().removeShutdownHook(onExit);
        request.checkpoints().ifPresent(done -> delete(done.file()));
        return 0;
    }

    /** Ctrl-C ends the step at hand and writes a checkpoint. */
    private static void stop(FinetuneProgress progress, Thread training) {
        progress.stop();
        try {
            training.join(Duration.ofMinutes(2).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private TrainingRequest request() {
        List<TrainingExample> examples =
                dataFiles.stream().flatMap(file -> DataFile.read(file).stream()).toList();
        RunSettings settings = settings();
        Path folder = newModel.toAbsolutePath().normalize();
        return new TrainingRequest(
                baseModel,
                baseModel.toAbsolutePath().normalize().getFileName().toString(),
                folder.getFileName().toString(),
                examples,
                settings.lora(),
                settings.training(),
                settings.memory(),
                folder,
                Optional.of(new Checkpoints(
                        folder.resolveSibling("." + folder.getFileName() + ".checkpoint"),
                        Duration.ofSeconds(checkpointEvery))));
    }

    private static void delete(Path checkpoint) {
        try {
            Files.deleteIfExists(checkpoint);
        } catch (IOException e) {
            throw new IllegalArgumentException(checkpoint + " cannot be deleted", e);
        }
    }

    private RunSettings settings() {
        Map<String, Object> wanted = new LinkedHashMap<>(changes);
        wanted.computeIfPresent(
                "targets",
                (name, value) ->
                        List.of(value.toString().toUpperCase(Locale.ROOT).split(",")));
        wanted.computeIfPresent("schedule", (name, value) -> value.toString().toUpperCase(Locale.ROOT));
        return changes(wanted)
                .on(TrainingPreset.valueOf(preset.toUpperCase(Locale.ROOT)).settings());
    }

    private static SettingChanges changes(Map<String, Object> wanted) {
        ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());
        try {
            return json.convertValue(wanted, SettingChanges.class);
        } catch (IllegalArgumentException e) {
            String known = Arrays.stream(SettingChanges.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "--set: no such setting or value: " + wanted + "; settings are " + known, e);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void report(TrainedAdapter trained) {
        System.out.printf(
                Locale.ROOT,
                "%d steps, loss %.4f at first and %.4f at last, %d tokens in %d s (%.0f tokens/s)%n",
                trained.steps(),
                trained.firstLoss(),
                trained.lastLoss(),
                trained.tokens(),
                trained.duration().toSeconds(),
                trained.tokens() / Math.max(1e-3, trained.duration().toMillis() / 1e3));
        System.out.println(trained.folder());
    }
}
