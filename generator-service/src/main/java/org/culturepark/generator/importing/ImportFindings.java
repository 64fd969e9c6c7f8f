package org.culturepark.generator.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file had. */
public record ImportFindings(
        int questions,
        List<String> countries,

        @Schema(description = "Questions times countries that were asked: as many seeds.")
        int asked,

        @Schema(description = "Questions times countries that were not.")
        int notAsked) {}
