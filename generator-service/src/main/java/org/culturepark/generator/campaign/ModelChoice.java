package org.culturepark.generator.campaign;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which model answers, and where; what is absent is the campaign's. */
public record ModelChoice(
        @Schema(description = "Chat model.", examples = "llama-3.1-70b") @Size(min = 1, max = 200)
        String model,

        @Schema(description = "Name of a configured endpoint.", examples = "default") @Size(min = 1, max = 100)
        String endpoint) {}
