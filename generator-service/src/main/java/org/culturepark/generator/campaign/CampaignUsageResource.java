package org.culturepark.generator.campaign;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.culturepark.chassis.budget.Budgets;
import org.culturepark.chassis.modelcall.CallTrace;
import org.culturepark.chassis.modelcall.Ledger;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

@Path("/v1/campaigns")
@Tag(name = "campaigns")
public class CampaignUsageResource {
    private static final String JSONL = "application/jsonl";

    private final CampaignService campaigns;
    private final CampaignProgress progress;
    private final Ledger ledger;
    private final Budgets budgets;
    private final ObjectWriter json;

    CampaignUsageResource(
            CampaignService campaigns, CampaignProgress progress, Ledger ledger, Budgets budgets, ObjectMapper json) {
        this.campaigns = campaigns;
        this.progress = progress;
        this.ledger = ledger;
        this.budgets = budgets;
        this.json = json.writerFor(CallTrace.class).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @GET
    @Path("/{id}/usage")
    @Operation(
            summary = "Calls, tokens and money by culture, stage, endpoint and model; failures by outcome; the budget")
    public CampaignUsage usage(@PathParam("id") UUID id) {
        requireCampaign(id);
        String scope = id.toString();
        return CampaignUsage.of(id, ledger.usage(scope), budgets.spent(scope));
    }

    @GET
    @Path("/{id}/trace")
    @Produces(JSONL)
    @Operation(
            summary = "Every call as it was sent and answered",
            description = "One JSON object a line, the oldest call first; streamed, however many there are.")
    @APIResponse(
            responseCode = "200",
            description = "Lines of JSON",
            content = @Content(mediaType = JSONL, schema = @Schema(implementation = CallTrace.class)))
    public StreamingOutput trace(@PathParam("id") UUID id) {
        requireCampaign(id);
        return output -> ledger.trace(id.toString(), call -> write(call, output));
    }

    private void write(CallTrace call, OutputStream output) {
        try {
            json.writeValue(output, call);
            output.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("/{id}/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            summary = "The campaign, again each time that something about it has changed",
            description = "Server-sent events, until it has ended. Any replica can be asked.")
    @APIResponse(
            responseCode = "200",
            description = "One campaign an event",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = CampaignResponse.class)))
    public Multi<CampaignResponse> progress(@PathParam("id") UUID id) {
        requireCampaign(id);
        return progress.of(id);
    }

    private void requireCampaign(UUID id) {
        if (!campaigns.exists(id)) {
            throw Problems.notFound("campaign", id);
        }
    }
}
