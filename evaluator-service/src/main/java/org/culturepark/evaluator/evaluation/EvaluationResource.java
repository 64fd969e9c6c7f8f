package org.culturepark.evaluator.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.asking.AnswerResponse;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/evaluations")
@Tag(name = "Evaluations", description = "Models measured against a culture")
class EvaluationResource {
    private final EvaluationOrders orders;
    private final EvaluationService evaluations;

    EvaluationResource(EvaluationOrders orders, EvaluationService evaluations) {
        this.orders = orders;
        this.evaluations = evaluations;
    }

    @POST
    @Operation(
            summary = "Measure a model, and its untuned base beside it",
            description =
                    "Ids follow from model, culture, benchmark and parameters: sending the same request again, with"
                            + " or without an Idempotency-Key, names the same evaluations and asks nothing twice. A void"
                            + " evaluation goes on.")
    @APIResponse(
            responseCode = "202",
            description = "The evaluations; the untuned base before the model",
            content = @Content(schema = @Schema(implementation = Ordered.class)))
    @APIResponse(responseCode = "400", description = "Not readable, or a field is not valid")
    @APIResponse(responseCode = "422", description = "A benchmark has nothing to ask about the culture")
    public Response post(@Valid @NotNull EvaluationRequest request) {
        List<EvaluationResponse> ordered = evaluations.all(order(request));
        EvaluationResponse last = ordered.get(ordered.size() - 1);
        return Response.accepted(new Ordered(ordered))
                .location(URI.create("/v1/evaluations/" + last.id()))
                .build();
    }

    @GET
    @Operation(summary = "Evaluations, newest first")
    public PageOf<EvaluationResponse> list(
            @RestQuery Optional<String> model,
            @RestQuery Optional<String> culture,
            @RestQuery Optional<BenchmarkName> benchmark,
            @RestQuery Optional<Evaluation.State> state,
            @Valid @BeanParam Paging paging) {
        return evaluations.list(new EvaluationFilter(model, culture, benchmark, state), paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One evaluation with floors, figures, counts, caveats and usage")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvaluationResponse.class)))
    @APIResponse(responseCode = "404", description = "There is none with this id")
    public EvaluationResponse get(@PathParam("id") UUID id) {
        return evaluations.get(id);
    }

    @GET
    @Path("{id}/answers")
    @Operation(summary = "Every prompt and answer of an evaluation")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "There is no evaluation with this id")
    public PageOf<AnswerResponse> answers(
            @PathParam("id") UUID id, @RestQuery Optional<Outcome> outcome, @Valid @BeanParam Paging paging) {
        return evaluations.answers(id, outcome, paging);
    }

    private List<UUID> order(EvaluationRequest request) {
        try {
            return orders.requested(request.asEvent());
        } catch (UnknownBenchmark e) {
            throw Problems.invalid("benchmarks", e.getMessage());
        }
    }

    @Schema(name = "OrderedEvaluations")
    record Ordered(List<EvaluationResponse> evaluations) {}
}
