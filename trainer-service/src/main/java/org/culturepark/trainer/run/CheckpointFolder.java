package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.culturepark.trainer.lora.Checkpoints;
import org.culturepark.trainer.registry.ModelsFolder;
import org.jboss.logging.Logger;

/** The folder with a file for each run that may be gone on with. */
@ApplicationScoped
class CheckpointFolder {
    private static final Logger LOG = Logger.getLogger(CheckpointFolder.class);

    private final TrainingConfig config;
    private final ModelsFolder models;

    CheckpointFolder(TrainingConfig config, ModelsFolder models) {
        this.config = config;
        this.models = models;
    }

    Checkpoints of(UUID runId) {
        return new Checkpoints(fileOf(runId), config.checkpointEvery());
    }

    /** What cannot be deleted only takes room. */
    void delete(UUID runId) {
        try {
            Files.deleteIfExists(fileOf(runId));
        } catch (IOException e) {
            LOG.warnf("Checkpoint cannot be deleted: run=%s reason=%s", runId, e.getMessage());
        }
    }

    private Path fileOf(UUID runId) {
        return config.checkpoints()
                .map(Path::toAbsolutePath)
                .orElseGet(() -> models.root().resolve(".checkpoints"))
                .resolve(runId + ".safetensors");
    }
}
