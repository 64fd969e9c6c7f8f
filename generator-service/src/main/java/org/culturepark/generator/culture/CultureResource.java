package org.culturepark.generator.culture;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collection;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cultures")
@Tag(name = "cultures")
public class CultureResource {
    private final CultureCatalogue catalogue;

    CultureResource(CultureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(summary = "The cultures of the catalogue")
    public Collection<Culture> list() {
        return catalogue.all();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One culture")
    public Culture get(@PathParam("id") @Parameter(example = "Korean") String id) {
        return catalogue.find(id).orElseThrow(() -> Problems.notFound("culture", id));
    }
}
