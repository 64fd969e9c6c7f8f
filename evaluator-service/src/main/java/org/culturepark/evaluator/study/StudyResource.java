package org.culturepark.evaluator.study;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/studies")
@Tag(name = "Studies", description = "Real learners and what they gained")
public class StudyResource {
    private final StudyDesk desk;
    private final Learning learning;

    StudyResource(StudyDesk desk, Learning learning) {
        this.desk = desk;
        this.learning = learning;
    }

    @POST
    @Operation(summary = "Set up a study")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StudyResponse.class)))
    @APIResponse(responseCode = "422", description = "The culture has no published scores")
    public Response create(
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "two arms", value = StudyRequest.EXAMPLE)))
                    StudyRequest request) {
        StudyResponse study = desk.create(request);
        return Response.created(URI.create("/v1/studies/" + study.id()))
                .entity(study)
                .build();
    }

    @GET
    @Operation(summary = "Studies, the newest first, with what was gained in each arm so far")
    public List<StudyResponse> list() {
        return desk.list();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A study and what was gained in each arm so far")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StudyResponse.class)))
    @APIResponse(responseCode = "404", description = "There is none with this id")
    public StudyResponse get(@PathParam("id") UUID id) {
        return desk.get(id);
    }

    @GET
    @Path("{id}/export")
    @Produces("text/csv")
    @Operation(summary = "All answers and ratings, pseudonymous, as CSV")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "There is none with this id")
    public String export(@PathParam("id") UUID id) {
        return desk.export(id);
    }

    @POST
    @Path("{id}/learners")
    @Operation(summary = "Take part, after having agreed; the answer has the token that the learner goes on with")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LearnerState.class)))
    @APIResponse(responseCode = "409", description = "The study has all its learners")
    @APIResponse(responseCode = "422", description = "Without consent")
    public Response enrol(@PathParam("id") UUID id, @NotNull Consent consent) {
        LearnerState learner = learning.enrol(id, consent.consent());
        return Response.created(URI.create("/v1/learners/" + learner.token()))
                .entity(learner)
                .build();
    }

    @Schema(name = "Consent", examples = "{\"consent\": true}")
    record Consent(boolean consent) {}
}
