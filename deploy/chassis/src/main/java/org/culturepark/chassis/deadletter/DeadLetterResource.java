package org.culturepark.chassis.deadletter;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/dead-letters")
@Tag(name = "Dead letters", description = "Records that could not be handled")
class DeadLetterResource {
    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GET
    @Operation(summary = "Dead letters, the newest first")
    public PageOf<DeadLetterResponse> list(@Valid @BeanParam Paging paging) {
        return deadLetters.list(paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One dead letter")
    public DeadLetterResponse get(@RestPath UUID id) {
        return deadLetters.get(id);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Send it to its topic once more, as it came")
    public DeadLetterResponse replay(@RestPath UUID id) {
        return deadLetters.replay(id);
    }
}
