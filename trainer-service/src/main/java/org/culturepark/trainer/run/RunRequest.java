package org.culturepark.trainer.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run that somebody asks for. */
@Schema(name = "RunRequest")
record RunRequest(
        @NotNull
        @Schema(
                examples = "5f2b7dfa-0f0c-5d4b-9a6a-8f3d3ad1b6a1",
                description = "Version to train on, of which every batch is here")
        UUID versionId,

        @Schema(description = "Settings to start from; the configured ones where it is absent")
        Optional<TrainingPreset> preset,

        @Valid @Schema(description = "What is to be otherwise")
        Optional<SettingChanges> settings) {}
