package org.culturepark.trainer.lora;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.trainer.weights.SafetensorsFile;
import org.culturepark.trainer.weights.SafetensorsWriter;
import org.culturepark.trainer.weights.UnreadableModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a run's checkpoint lies: one safetensors file, which is replaced as a whole, so that there is always a good one.
 *
 * @param fingerprint of all that the training follows from; a checkpoint with another one is none of this training's
 */
record CheckpointFile(Path path, String fingerprint) {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointFile.class);
    private static final Duration LEFTOVER_AGE = Duration.ofHours(1);
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    void write(Checkpoint checkpoint) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        deleteLeftovers();
        Path fresh = path.resolveSibling(path.getFileName() + "-" + UUID.randomUUID());
        try {
            SafetensorsWriter writer = new SafetensorsWriter()
                    .metadata("fingerprint", fingerprint)
                    .metadata(
                            "optimizer_steps",
                            Integer.toString(checkpoint.moments().steps()))
                    .metadata("steps", json(checkpoint.steps()))
                    .metadata("held_out", json(checkpoint.heldOut()));
            put(writer, "values", checkpoint.values());
            put(writer, "mean", checkpoint.moments().mean());
            put(writer, "variance", checkpoint.moments().variance());
            checkpoint.best().ifPresent(best -> put(writer, "best", best));
            writer.write(fresh);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Of replicas that died while they wrote; another one that writes now is not so slow. */
    private void deleteLeftovers() throws IOException {
        Instant old = Instant.now().minus(LEFTOVER_AGE);
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(path.toAbsolutePath().getParent(), path.getFileName() + "-*")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Empty when there is none, or none that can be used. */
    Optional<Checkpoint> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            SafetensorsFile file = SafetensorsFile.open(path);
            if (!file.metadata("fingerprint").equals(Optional.of(fingerprint))) {
                LOG.warn("{} is of a training with other settings or data; starting over", path);
                return Optional.empty();
            }
            return Optional.of(read(file));
        } catch (UnreadableModel | UncheckedIOException e) {
            LOG.warn("{} cannot be read, starting over: {}", path, e.getMessage());
            return Optional.empty();
        }
    }

    private static Checkpoint read(SafetensorsFile file) {
        AdamW.Moments moments = new AdamW.Moments(
                Integer.parseInt(file.metadata("optimizer_steps").orElse("0")),
                file.read("mean"),
                file.read("variance"));
        return new Checkpoint(
                file.read("values"),
                moments,
                file.shapes().containsKey("best") ? Optional.of(file.read("best")) : Optional.empty(),
                parse(file, "steps", new TypeReference<List<TrainingStep>>() {}),
                parse(file, "held_out", new TypeReference<List<HeldOutLoss>>() {}));
    }

    private static void put(SafetensorsWriter writer, String name, float[] values) {
        writer.put(name, values, values.length);
    }

    private static String json(List<?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> parse(SafetensorsFile file, String key, TypeReference<List<T>> type) {
        try {
            return JSON.readValue(file.metadata(key).orElse("[]"), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
