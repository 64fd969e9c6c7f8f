package org.culturepark.trainer.run;

import java.util.UUID;

/**
 * A run that this replica trains now.
 *
 * @param start which start of the run it is, from 1. A replica that was thought dead and replaced still holds the
 *     former number, and nothing that it says counts.
 */
record Assignment(
        UUID runId,
        int start,
        UUID versionId,
        int announcedExamples,
        String model,
        String baseModel,
        RunSettings settings) {

    static Assignment of(Run run) {
        return new Assignment(
                run.id(),
                run.starts(),
                run.version().id(),
                run.version().examples(),
                run.model(),
                run.baseModel(),
                run.settings());
    }
}
