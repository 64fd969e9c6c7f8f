package org.culturepark.processor.verification;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/verifiers")
@Tag(name = "Verifiers", description = "Who judges opinions, and how well")
class VerifierResource {
    private final Verifiers verifiers;
    private final Measurements measurements;

    VerifierResource(Verifiers verifiers, Measurements measurements) {
        this.verifiers = verifiers;
        this.measurements = measurements;
    }

    @GET
    @Operation(
            summary = "The verifiers and what each is worth",
            description =
                    "On labelled triples of attitude, statement and verdict that lie in the repository. EMBEDDING is"
                            + " measured when it is first asked for; LLM costs calls, and has no figure before somebody has it"
                            + " measured with the model of now.")
    public List<VerifierResponse> list() {
        return Arrays.stream(Verification.values())
                .map(strategy ->
                        new VerifierResponse(strategy, measurements.modelOf(strategy), verifiers.quality(strategy)))
                .toList();
    }

    @POST
    @Path("/{name}/measurements")
    @Operation(
            summary = "Have a verifier measured",
            description =
                    "LLM makes a call a triple; those that the ledger has the answer of are not made again. Under the"
                            + " same Idempotency-Key it is measured once.")
    @APIResponse(
            responseCode = "202",
            description = "The measurement, to be looked at again",
            content = @Content(schema = @Schema(implementation = MeasurementResponse.class)))
    public Response measure(
            @RestPath @Parameter(example = "EMBEDDING") String name,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 200) @Parameter(example = "first") String key) {
        Verification verifier = verifier(name);
        UUID id = Optional.ofNullable(key)
                .map(given -> Identity.of("measurement", verifier, given))
                .orElseGet(UUID::randomUUID);
        return Response.accepted(measurements.request(id, verifier))
                .location(URI.create("/v1/verifiers/measurements/" + id))
                .build();
    }

    @GET
    @Path("/measurements/{id}")
    @Operation(summary = "A measurement: accuracy, F1 by class and confusion matrix, once it has ended")
    public MeasurementResponse measurement(
            @RestPath @Parameter(example = "070fdacc-5b48-5de6-96a5-3768fbf0a853") UUID id) {
        return measurements.get(id);
    }

    private static Verification verifier(String name) {
        return Arrays.stream(Verification.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("verifier", name));
    }

    /** @param model of the sentences' vectors, or the judge */
    record VerifierResponse(Verification name, String model, Optional<Quality> quality) {}
}
