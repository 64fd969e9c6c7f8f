package org.culturepark.trainer.run;

import java.util.List;
import java.util.Optional;
import org.culturepark.trainer.lora.ExampleCounts;
import org.culturepark.trainer.lora.HeldOutLoss;
import org.culturepark.trainer.lora.TrainingStep;

/**
 * What a training has said since its last report.
 *
 * @param checkpoint the step after which the latest one was written
 * @param notice why a checkpoint could not be written; present and empty when one could again
 */
record ProgressReport(
        Optional<ExampleCounts> examples,
        List<TrainingStep> steps,
        List<HeldOutLoss> heldOut,
        Optional<Integer> checkpoint,
        Optional<String> notice) {
    ProgressReport {
        steps = List.copyOf(steps);
        heldOut = List.copyOf(heldOut);
    }
}
