package org.culturepark.processor.lineage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/examples")
@Tag(name = "Examples", description = "Training examples and what they came from")
class LineageResource {
    private final Lineages lineages;

    LineageResource(Lineages lineages) {
        this.lineages = lineages;
    }

    @GET
    @Path("/{id}/lineage")
    @Operation(
            summary = "What an example came from",
            description =
                    "Example, version, opinion, verdicts and rewritings, model calls, turn, dialogue, and the survey"
                            + " question with the country's answers and how many gave them.")
    public ExampleLineage lineage(@RestPath @Parameter(example = "8a2f0a7e-6a52-5cf1-9d0e-6d3f7d2b7c11") UUID id) {
        return lineages.of(id);
    }
}
