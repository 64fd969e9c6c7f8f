package org.culturepark.processor.statistics;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/datasets/{id}")
@Tag(name = "Statistics", description = "What is in a data set")
class StatisticsResource {
    private static final String AN_ID = "070fdacc-5b48-5de6-96a5-3768fbf0a853";

    private final StatisticsService statistics;
    private final OpinionMaps maps;

    StatisticsResource(StatisticsService statistics, OpinionMaps maps) {
        this.statistics = statistics;
        this.maps = maps;
    }

    @GET
    @Path("/statistics")
    @Operation(
            summary =
                    "Topics, diversity, what happens in the dialogues, agreement of verifiers, distance between cultures",
            description = "On the kept opinions, at most 2,000 of them. No model call is made.")
    public DataSetStatistics statistics(@RestPath @Parameter(example = AN_ID) UUID id) {
        return statistics.of(id);
    }

    @GET
    @Path("/map")
    @Operation(
            summary = "The kept opinions as points in the plane",
            description = "The first two principal components of their sentence vectors, with clusters by k-means.")
    public OpinionMap map(
            @RestPath @Parameter(example = AN_ID) UUID id,
            @QueryParam("scope")
                    @DefaultValue("dataset")
                    @Pattern(regexp = "dataset|campaign", message = "must be dataset or campaign")
                    @Parameter(description = "campaign for all its cultures", example = "campaign")
                    String scope) {
        return maps.of(id, scope.equals("campaign"));
    }
}
