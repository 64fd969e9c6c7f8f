package org.culturepark.processor.handover;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.culturepark.processor.overview.DataSetOverview;
import org.culturepark.processor.overview.DataSetResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/datasets/{id}/complete")
@Tag(name = "Handover", description = "Dialogues from a file instead of Kafka")
class CompletionResource {
    private final Handover handover;
    private final DataSetOverview overview;

    CompletionResource(Handover handover, DataSetOverview overview) {
        this.handover = handover;
        this.overview = overview;
    }

    @POST
    @Operation(
            summary = "Say that a data set has all its dialogues",
            description =
                    "As the generator's collection-completed does: each question has as many samples as dialogues.")
    public DataSetResponse complete(@RestPath @Parameter(example = "070fdacc-5b48-5de6-96a5-3768fbf0a853") UUID id) {
        handover.complete(id);
        return overview.get(id);
    }
}
