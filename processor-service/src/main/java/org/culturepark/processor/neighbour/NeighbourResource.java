package org.culturepark.processor.neighbour;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/datasets/{id}/neighbours")
@Tag(name = "Examples", description = "Training examples and what they came from")
class NeighbourResource {
    private final NearestExamples examples;

    NeighbourResource(NearestExamples examples) {
        this.examples = examples;
    }

    @POST
    @Operation(
            summary = "The training examples most like some texts",
            description =
                    "By the cosine of sentence vectors: similarity, no cause. Says too whether a text overlaps what the"
                            + " data set teaches, as an evaluation's item must not.")
    public Neighbours nearest(
            @RestPath @Parameter(example = "070fdacc-5b48-5de6-96a5-3768fbf0a853") UUID id,
            @NotNull @Valid NeighbourRequest request) {
        return examples.to(id, request);
    }
}
