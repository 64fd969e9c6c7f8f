package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.culturepark.chassis.job.NotYet;
import org.culturepark.trainer.dataset.TrainingExample;
import org.culturepark.trainer.lora.TrainedAdapter;
import org.culturepark.trainer.lora.TrainingBackend;
import org.culturepark.trainer.lora.TrainingCancelled;
import org.culturepark.trainer.lora.TrainingFailed;
import org.culturepark.trainer.lora.TrainingRequest;
import org.culturepark.trainer.registry.ModelsFolder;
import org.culturepark.trainer.version.VersionService;
import org.jboss.logging.Logger;

/** Takes an assigned run through the training backend and puts down how it ended. */
@ApplicationScoped
class RunTrainer {
    private static final Logger LOG = Logger.getLogger(RunTrainer.class);

    private final BaseModelFile baseModel;
    private final VersionService versions;
    private final ModelsFolder models;
    private final CheckpointFolder checkpoints;
    private final TrainingBackend backend;
    private final ProgressRecorder progress;
    private final RunOutcomes outcomes;

    RunTrainer(
            BaseModelFile baseModel,
            VersionService versions,
            ModelsFolder models,
            CheckpointFolder checkpoints,
            TrainingBackend backend,
            ProgressRecorder progress,
            RunOutcomes outcomes) {
        this.baseModel = baseModel;
        this.versions = versions;
        this.models = models;
        this.checkpoints = checkpoints;
        this.backend = backend;
        this.progress = progress;
        this.outcomes = outcomes;
    }

    void train(Assignment assignment) {
        if (!baseModel.isThere()) {
            outcomes.failed(assignment, FailureKind.BASE_MODEL_MISSING, baseModel.howToGetIt());
            return;
        }
        List<TrainingExample> data = versions.examples(assignment.versionId());
        if (data.size() != assignment.announcedExamples()) {
            outcomes.failed(assignment, FailureKind.DATA_SET, mismatch(assignment, data.size()));
            return;
        }
        LOG.infof(
                "Training: run=%s model=%s start=%d examples=%d",
                assignment.runId(), assignment.model(), assignment.start(), data.size());
        train(assignment, data);
    }

    private void train(Assignment assignment, List<TrainingExample> data) {
        LiveProgress live = progress.follow(assignment);
        try {
            TrainedAdapter adapter = backend.train(request(assignment, data), live);
            live.flush();
            outcomes.trained(assignment, adapter);
            // Only now: if the database was away, the next start ends at once with the last checkpoint.
            checkpoints.delete(assignment.runId());
        } catch (TrainingFailed e) {
            LOG.warnf(e, "Training failed: run=%s", assignment.runId());
            live.flush();
            outcomes.failed(assignment, FailureKind.TRAINING, e.getMessage());
        } catch (TrainingCancelled e) {
            LOG.infof("Training stopped: run=%s reason=%s", assignment.runId(), e.getMessage());
            if (!live.isReplaced()) {
                handBack(assignment);
            }
            if (outcomes.isCancelled(assignment.runId())) {
                checkpoints.delete(assignment.runId());
            }
        } finally {
            progress.ended();
        }
    }

    /** The service stops; another replica, or this one when it is back, takes the run up. */
    private void handBack(Assignment assignment) {
        // The job runner interrupts what takes long to stop, and the database's driver heeds that.
        boolean interrupted = Thread.interrupted();
        try {
            outcomes.interrupted(assignment);
        } catch (RuntimeException e) {
            LOG.infof("Stopped too late to say so: run=%s interrupted=%b", assignment.runId(), interrupted);
        }
        throw new NotYet(Duration.ZERO);
    }

    private TrainingRequest request(Assignment assignment, List<TrainingExample> data) {
        return new TrainingRequest(
                baseModel.file(),
                assignment.baseModel(),
                assignment.model(),
                data,
                assignment.settings().lora(),
                assignment.settings().training(),
                assignment.settings().memory(),
                models.folderOf(assignment.model()),
                Optional.of(checkpoints.of(assignment.runId())));
    }

    private static String mismatch(Assignment assignment, int found) {
        return "the batches hold " + found + " examples, but " + assignment.announcedExamples() + " were announced";
    }
}
