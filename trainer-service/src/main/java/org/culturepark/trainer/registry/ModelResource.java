package org.culturepark.trainer.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/models")
@Tag(name = "Models", description = "The tuned models and their adapters")
class ModelResource {
    private static final String ZIP = "application/zip";

    private final ModelService models;
    private final PromotionService promotions;

    ModelResource(ModelService models, PromotionService promotions) {
        this.models = models;
        this.promotions = promotions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tuned models, the newest first")
    public PageOf<ModelResponse> list(
            @RestQuery @Parameter(description = "Only of this culture", example = "Korean") Optional<String> culture,
            @Valid @BeanParam Paging paging) {
        return models.list(culture, paging);
    }

    @GET
    @Path("/{name}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One tuned model")
    public ModelResponse get(
            @PathParam("name")
                    @Pattern(regexp = ModelName.PATTERN)
                    @Parameter(description = "Its name", example = "culturepark-korean-68ca35b4")
                    String name) {
        return models.get(name);
    }

    @GET
    @Path("/{name}/adapter")
    @Produces(ZIP)
    @Operation(
            summary = "Its adapter",
            description = "A zip of the folder that PEFT and vLLM load; adapter.gguf in it is for llama.cpp.")
    @APIResponse(
            responseCode = "200",
            description = "The zip",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response adapter(
            @PathParam("name")
                    @Pattern(regexp = ModelName.PATTERN)
                    @Parameter(description = "The model's name", example = "culturepark-korean-68ca35b4")
                    String name) {
        AdapterArchive archive = models.archive(name);
        StreamingOutput body = archive::writeTo;
        return Response.ok(body, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".zip\"")
                .build();
    }

    @POST
    @Path("/{name}/promote")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make it the model of its culture, which culture:NAME means from now on")
    @APIResponse(responseCode = "200", description = "Promoted")
    @APIResponse(responseCode = "409", description = "It was never served")
    public ModelResponse promote(
            @PathParam("name")
                    @Pattern(regexp = ModelName.PATTERN)
                    @Parameter(description = "Its name", example = "culturepark-korean-68ca35b4")
                    String name) {
        return promotions.promote(name);
    }

    @POST
    @Path("/{name}/rollback")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take its promotion back: the one before it is promoted again")
    @APIResponse(responseCode = "200", description = "Rolled back")
    @APIResponse(responseCode = "409", description = "It is not promoted")
    public ModelResponse rollback(
            @PathParam("name")
                    @Pattern(regexp = ModelName.PATTERN)
                    @Parameter(description = "Its name", example = "culturepark-korean-68ca35b4")
                    String name) {
        return promotions.rollback(name);
    }

    @POST
    @Path("/{name}/archive")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put it away: its files stay, endpoints unload it")
    @APIResponse(responseCode = "200", description = "Archived")
    @APIResponse(responseCode = "409", description = "It is promoted")
    public ModelResponse archive(
            @PathParam("name")
                    @Pattern(regexp = ModelName.PATTERN)
                    @Parameter(description = "Its name", example = "culturepark-korean-68ca35b4")
                    String name) {
        return promotions.archive(name);
    }

    @POST
    @Path("/{name}/restore")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take it out of the archive")
    @APIResponse(responseCode = "200", description = "A candidate again")
    public ModelResponse restore(
            @PathParam("name")
                    @Pattern(regexp = ModelName.PATTERN)
                    @Parameter(description = "Its name", example = "culturepark-korean-68ca35b4")
                    String name) {
        return promotions.restore(name);
    }

    @GET
    @Path("/{name}/card")
    @Produces("text/markdown")
    @Operation(summary = "Its model card, in the layout of Hugging Face")
    @APIResponse(
            responseCode = "200",
            description = "The card",
            content = @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)))
    public String card(
            @PathParam("name")
                    @Pattern(regexp = ModelName.PATTERN)
                    @Parameter(description = "Its name", example = "culturepark-korean-68ca35b4")
                    String name) {
        return models.card(name);
    }
}
