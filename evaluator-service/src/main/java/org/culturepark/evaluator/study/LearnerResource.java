package org.culturepark.evaluator.study;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/learners/{token}")
@Tag(name = "Learners", description = "One learner's way through a study, by a token that only the learner has")
@APIResponse(responseCode = "404", description = "There is none with this token")
public class LearnerResource {
    private final Learning learning;

    LearnerResource(Learning learning) {
        this.learning = learning;
    }

    @GET
    @Operation(summary = "Where the learner is, and what there is to do")
    @APIResponse(responseCode = "200")
    public LearnerState get(@PathParam("token") UUID token) {
        return learning.get(token);
    }

    @PUT
    @Path("answers/{item}")
    @Operation(summary = "Answer an item of the present test, or change the answer")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", description = "There is no test at this time")
    public LearnerState answer(
            @PathParam("token") UUID token, @PathParam("item") int item, @Valid @NotNull TestAnswer answer) {
        return learning.answer(token, item, answer.code());
    }

    @PUT
    @Path("turns/{number}")
    @Operation(summary = "Say something to the tutor; the same turn sent again gets the reply that is there")
    @APIResponse(responseCode = "200", description = "With the reply")
    @APIResponse(responseCode = "409", description = "It is not the next turn, or the tutor does not answer now")
    public LearnerState say(
            @PathParam("token") UUID token, @PathParam("number") int number, @Valid @NotNull Words words) {
        return learning.say(token, number, words.text());
    }

    @PUT
    @Path("rating")
    @Operation(summary = "Rate the experience; the last step")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", description = "Not before the second test is complete")
    public LearnerState rate(@PathParam("token") UUID token, @Valid @NotNull Rating rating) {
        return learning.rate(token, rating.rating(), rating.comment());
    }

    @DELETE
    @Operation(summary = "Delete everything that the learner said and answered")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("token") UUID token) {
        learning.delete(token);
    }

    @Schema(name = "TestAnswer", examples = "{\"code\": 2}")
    record TestAnswer(@Min(1) @Max(5) int code) {}

    @Schema(name = "LearnerWords", examples = "{\"text\": \"Should I take my shoes off?\"}")
    record Words(@NotBlank @Size(max = 2000) String text) {}

    @Schema(name = "Rating", examples = "{\"rating\": 4, \"comment\": \"Friendly\"}")
    record Rating(@Min(1) @Max(5) int rating, Optional<@Size(max = 4000) String> comment) {}
}
