package org.culturepark.processor.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/datasets/{id}/review")
@Tag(name = "Review", description = "People decide what is published")
class ReviewResource {
    private static final String AN_ID = "070fdacc-5b48-5de6-96a5-3768fbf0a853";

    private final Reviews reviews;

    ReviewResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @GET
    @Operation(
            summary = "How far the review is, and how often people agree with the automatic verdicts",
            description = "409 while no version was made.")
    public ReviewStatus status(@RestPath @Parameter(example = AN_ID) UUID id) {
        return reviews.status(id);
    }

    @GET
    @Path("/examples")
    @Operation(summary = "The examples under review, each with its verdict and the last decision on it")
    public PageOf<ReviewedExample> examples(
            @RestPath @Parameter(example = AN_ID) UUID id, @Valid @BeanParam ReviewQuery query) {
        return reviews.examples(id, query);
    }

    @POST
    @Path("/decisions")
    @Operation(
            summary = "Accept, reject or edit examples, one, some, or all that are open",
            description =
                    "The last decision on an example holds; the earlier ones stay in its lineage, with who and when."
                            + " A decision holds for the same answer in later versions too.")
    public ReviewStatus decide(
            @RestPath @Parameter(example = AN_ID) UUID id,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "decision", value = ReviewRequest.EXAMPLE)))
                    ReviewRequest request) {
        return reviews.decide(id, request);
    }

    @POST
    @Path("/publish")
    @Operation(
            summary = "Publish what passed the review",
            description =
                    "The accepted and edited examples are a version, which is announced and trained on. 409 while an"
                            + " example is open.")
    public ReviewStatus publish(@RestPath @Parameter(example = AN_ID) UUID id) {
        return reviews.publish(id);
    }
}
