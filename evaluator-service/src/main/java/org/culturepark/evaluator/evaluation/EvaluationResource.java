package org.culturepark.evaluator.evaluation;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.asking.AnswerFilter;
import org.culturepark.evaluator.asking.AnswerResponse;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/evaluations")
@Tag(name = "Evaluations", description = "Models measured against a culture")
public class EvaluationResource {
    private final EvaluationService evaluations;

    EvaluationResource(EvaluationService evaluations) {
        this.evaluations = evaluations;
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
            @PathParam("id") UUID id,
            @RestQuery Optional<Outcome> outcome,
            @Parameter(description = "Whether the answer is the right one; lists only questions that have one")
                    @RestQuery
                    Optional<Boolean> right,
            @RestQuery Optional<String> item,
            @Parameter(description = "Words of the prompt or the answer") @RestQuery Optional<String> text,
            @Valid @BeanParam Paging paging) {
        return evaluations.answers(id, new AnswerFilter(outcome, right, item, text), paging);
    }

    @POST
    @Path("{id}/rescore")
    @Operation(
            summary = "Read and score its stored answers anew",
            description = "Asks no model. What was announced before stays as it was.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvaluationResponse.class)))
    @APIResponse(responseCode = "404", description = "There is none with this id")
    @APIResponse(responseCode = "409", description = "It is not completed")
    public EvaluationResponse rescore(@PathParam("id") UUID id) {
        return evaluations.rescore(id);
    }

    @POST
    @Path("rescore")
    @Operation(summary = "Have all completed evaluations scored anew, or those of a model, culture or benchmark")
    @APIResponse(responseCode = "202", description = "How many will be")
    public Response rescoreAll(
            @RestQuery Optional<String> model,
            @RestQuery Optional<String> culture,
            @RestQuery Optional<BenchmarkName> benchmark) {
        EvaluationFilter filter = new EvaluationFilter(model, culture, benchmark, Optional.empty());
        return Response.accepted(new Rescoring(evaluations.rescoreAll(filter))).build();
    }

    record Rescoring(int evaluations) {}
}
