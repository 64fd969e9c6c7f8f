package org.culturepark.generator.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a file could not be imported. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ImportError(
        @Schema(description = "Line where the broken row begins, from 1.", implementation = Long.class)
        Optional<Long> line,

        @Schema(description = "Name of the column.", implementation = String.class)
        Optional<String> column,

        String message) {}
