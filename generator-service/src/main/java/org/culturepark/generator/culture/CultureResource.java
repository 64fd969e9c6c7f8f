package org.culturepark.generator.culture;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cultures")
@Tag(name = "cultures")
public class CultureResource {
    private final CultureCatalogue catalogue;
    private final CultureRules rules;
    private final StoredCultures added;

    CultureResource(CultureCatalogue catalogue, CultureRules rules, StoredCultures added) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.added = added;
    }

    @GET
    @Operation(summary = "The cultures of the catalogue")
    public List<CultureResponse> list() {
        return catalogue.all().stream().map(this::response).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One culture")
    public CultureResponse get(@PathParam("id") @Parameter(example = "Korean") String id) {
        return catalogue.find(id).map(this::response).orElseThrow(() -> Problems.notFound("culture", id));
    }

    @POST
    @Operation(summary = "Add a culture")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location says where it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CultureResponse.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or cannot be read")
    @APIResponse(responseCode = "409", description = "There is a culture of this id")
    @APIResponse(responseCode = "422", description = "A country or a name is there twice")
    public Response add(
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "Japanese", value = CultureRequest.EXAMPLE)))
                    CultureRequest request) {
        Culture culture = rules.settle(request);
        try {
            added.add(culture);
        } catch (CultureTaken e) {
            throw Problems.conflict("culture-exists", e.getMessage());
        }
        return Response.created(UriBuilder.fromPath("/v1/cultures/{id}").build(culture.id()))
                .entity(response(culture))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Change a culture",
            description = "One that is built in, or that a campaign uses, stays as it is: 409.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CultureResponse.class)))
    @APIResponse(responseCode = "404", description = "There is no such culture")
    @APIResponse(responseCode = "409", description = "It is built in, or a campaign uses it")
    public CultureResponse change(
            @PathParam("id") @Parameter(example = "Japanese") String id,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "Japanese", value = CultureRequest.EXAMPLE)))
                    CultureRequest request) {
        if (!request.id().equals(id)) {
            throw Problems.invalid("id", "must be \"%s\", as in the address".formatted(id));
        }
        Culture culture = rules.settle(request);
        try {
            if (!added.change(culture)) {
                throw Problems.notFound("culture", id);
            }
        } catch (CultureTaken e) {
            throw Problems.conflict("culture-used", e.getMessage());
        }
        return response(culture);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Remove a culture from the catalogue",
            description = "Campaigns that use it go on. Its id is not given again. One that is built in stays: 409.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is no such culture")
    @APIResponse(responseCode = "409", description = "It is built in")
    public void remove(@PathParam("id") @Parameter(example = "Japanese") String id) {
        rules.requireAdded(id);
        if (!added.retire(id)) {
            throw Problems.notFound("culture", id);
        }
    }

    private CultureResponse response(Culture culture) {
        return CultureResponse.from(culture, catalogue.isBuiltIn(culture.id()));
    }
}
