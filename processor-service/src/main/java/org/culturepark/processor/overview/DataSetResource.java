package org.culturepark.processor.overview;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.processor.event.BatchCurated.CuratedExample;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/datasets")
@Tag(name = "Data sets", description = "What became of the dialogues")
class DataSetResource {
    private static final String AN_ID = "070fdacc-5b48-5de6-96a5-3768fbf0a853";

    private final DataSetOverview overview;

    DataSetResource(DataSetOverview overview) {
        this.overview = overview;
    }

    @GET
    @Operation(summary = "Data sets with their funnels, the newest first")
    public PageOf<DataSetResponse> list(@Valid @BeanParam DataSetQuery query, @Valid @BeanParam Paging paging) {
        return overview.list(query.campaignId(), paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One data set",
            description = "COMPLETED_EMPTY with a reason means that nothing was kept and no batch will come.")
    public DataSetResponse get(@RestPath @Parameter(example = AN_ID) UUID id) {
        return overview.get(id);
    }

    @GET
    @Path("/{id}/dialogues")
    @Operation(summary = "Its dialogues, with the state of their curation and why it failed")
    public PageOf<DialogueResponse> dialogues(
            @RestPath @Parameter(example = AN_ID) UUID id, @Valid @BeanParam Paging paging) {
        return overview.dialogues(id, paging);
    }

    @GET
    @Path("/{id}/opinions")
    @Operation(summary = "Its opinions, kept, dropped and failed, each with verdict and reason")
    public PageOf<OpinionResponse> opinions(
            @RestPath @Parameter(example = AN_ID) UUID id,
            @Valid @BeanParam OpinionQuery query,
            @Valid @BeanParam Paging paging) {
        return overview.opinions(id, query.outcome(), query.reason(), paging);
    }

    @GET
    @Path("/{id}/examples")
    @Operation(summary = "The training examples of the version published last, as its batches carry them")
    public PageOf<CuratedExample> examples(
            @RestPath @Parameter(example = AN_ID) UUID id, @Valid @BeanParam Paging paging) {
        return overview.examples(id, paging);
    }
}
