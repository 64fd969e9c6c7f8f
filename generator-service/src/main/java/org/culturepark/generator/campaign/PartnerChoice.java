package org.culturepark.generator.campaign;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who the delegates talk with. */
public record PartnerChoice(
        @Schema(description = "Id of a culture; English if absent.", examples = "English") @Size(min = 1, max = 100)
        String culture,

        @Schema(defaultValue = "ANY") GenderChoice gender) {}
