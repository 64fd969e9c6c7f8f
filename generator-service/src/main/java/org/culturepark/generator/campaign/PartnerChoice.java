package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who the delegates talk with; in the settings of a campaign the culture is absent where it is the delegate's own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerChoice(
        @Schema(
                description = "Id of a culture; the configured one, English, if absent. For CROSS_CULTURAL only.",
                examples = "English")
        @Size(min = 1, max = 100)
        String culture,

        @Schema(defaultValue = "ANY") GenderChoice gender) {}
