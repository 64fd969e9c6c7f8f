package org.culturepark.processor.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.culturepark.processor.settings.CurationSettings;
import org.culturepark.processor.settings.SettingsChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/datasets")
@Tag(name = "Settings", description = "How a data set is curated")
class SettingsResource {
    private static final String AN_ID = "070fdacc-5b48-5de6-96a5-3768fbf0a853";

    private final DataSetSettings settings;

    SettingsResource(DataSetSettings settings) {
        this.settings = settings;
    }

    @GET
    @Path("/{id}/settings")
    @Operation(summary = "How a data set is curated")
    public CurationSettings get(@RestPath @Parameter(example = AN_ID) UUID id) {
        return settings.get(id);
    }

    @PATCH
    @Path("/{id}/settings")
    @Operation(
            summary = "Change how a data set is curated",
            description =
                    "What is absent stays. Strategies hold for dialogues that are curated from now on, the rest for"
                            + " versions that are made from now on; what is there already stays as it is.")
    public CurationSettings change(
            @RestPath @Parameter(example = AN_ID) UUID id,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "change", value = SettingsChange.EXAMPLE)))
                    SettingsChange change) {
        return settings.change(id, change);
    }

    @POST
    @Operation(
            summary = "Open a data set before its first dialogue comes",
            description =
                    "So that it has its settings from the first dialogue on. One that is open already is changed.")
    public Response open(
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "data set", value = NewDataSet.EXAMPLE)))
                    NewDataSet request) {
        UUID id = settings.open(request);
        return Response.created(URI.create("/v1/datasets/" + id))
                .entity(new Opened(id, settings.get(id)))
                .build();
    }

    /** @param id of the data set: it follows from campaign and culture */
    record Opened(UUID id, CurationSettings settings) {}
}
