package org.culturepark.generator.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be different about a campaign from now on; what is absent stays. */
record CampaignChange(
        @Schema(description = "Completed dialogues wanted per culture; can only be raised.") @Min(1) @Max(100_000)
        Integer samples,

        @Schema(
                description =
                        "In place of the one it had. A campaign that it had stopped goes on if there is some left.")
        @Valid
        Budget budget) {
    static final String EXAMPLE = "{\"samples\": 6, \"budget\": {\"tokens\": 400000}}";
}
