package org.culturepark.generator.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.generator.seed.SurveyFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import and how far it is. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ImportResponse(
        UUID id,
        @Schema(examples = "my-survey") String survey,
        String name,
        SurveyFormat format,
        boolean weighted,
        ImportState state,
        long rowsRead,
        long bytesRead,
        long bytesTotal,

        @Schema(implementation = ImportFindings.class, description = "What the file had; there once it is imported.")
        Optional<ImportFindings> found,

        @Schema(description = "What was left out or is to be minded.")
        List<ImportWarning> warnings,

        @Schema(implementation = ImportError.class, description = "Why nothing of it was imported.")
        Optional<ImportError> error,

        Instant createdAt,
        @Schema(implementation = Instant.class) Optional<Instant> finishedAt) {

    static ImportResponse from(SurveyImport there) {
        ImportOrder order = there.order();
        return new ImportResponse(
                there.id(),
                order.survey(),
                order.name(),
                order.format(),
                order.weighted(),
                there.state(),
                there.rowsRead(),
                there.bytesRead(),
                there.bytesTotal(),
                there.found(),
                there.warnings(),
                there.error(),
                there.createdAt(),
                there.finishedAt());
    }
}
