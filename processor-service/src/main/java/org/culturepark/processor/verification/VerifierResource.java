package org.culturepark.processor.verification;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/verifiers")
@Tag(name = "Verifiers", description = "Who judges opinions, and how well")
class VerifierResource {
    private final Verifiers verifiers;

    VerifierResource(Verifiers verifiers) {
        this.verifiers = verifiers;
    }

    @GET
    @Operation(
            summary = "The verifiers and what each is worth",
            description = "Measured on labelled triples of attitude, statement and verdict that lie in the repository. "
                    + "LLM has no figure here, since measuring it costs calls.")
    public List<VerifierResponse> list() {
        return Arrays.stream(Verification.values())
                .map(strategy -> new VerifierResponse(strategy, verifiers.quality(strategy)))
                .toList();
    }

    record VerifierResponse(Verification name, Optional<Quality> quality) {}
}
