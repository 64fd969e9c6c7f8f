package org.culturepark.evaluator.vsm13;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/vsm13/wordings")
@Tag(name = "VSM13")
public class WordingResource {
    private final StoredWordings wordings;

    WordingResource(StoredWordings wordings) {
        this.wordings = wordings;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Register a wording of the 24 items, such as the official one in some language",
            description =
                    "A CSV with the columns item,text,1,2,3,4,5: the number of the item, its whole text and its five"
                            + " labels. The official wording is copyrighted; this service comes with one in its own words.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = WordingResponse.class)))
    @APIResponse(responseCode = "400", description = "It is not a file of the 24 items")
    public Response register(
            @QueryParam("name") @NotBlank @Size(max = 100) @Parameter(example = "official-korean") String name,
            @RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
                    String content) {
        try {
            return Response.status(Response.Status.CREATED)
                    .entity(wordings.register(name.strip(), content))
                    .build();
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest("body", e.getMessage());
        }
    }

    @GET
    @Operation(summary = "Registered wordings, the newest first")
    public List<WordingResponse> list() {
        return wordings.newestFirst();
    }
}
