package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A few dialogues of a campaign, and what the whole is expected to take. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PreviewResponse(
        @Schema(
                description =
                        "The dialogues that are made, as a campaign of their own that nobody is told of: they can be"
                                + " read at /v1/campaigns/{id}/dialogues, their calls at /v1/campaigns/{id}/trace.")
        CampaignResponse preview,

        @Schema(description = "Completed dialogues per culture of the whole.")
        int samples,

        @Schema(description = "Absent until every culture has a completed dialogue.", implementation = Projection.class)
        Optional<Projection> projection) {}
