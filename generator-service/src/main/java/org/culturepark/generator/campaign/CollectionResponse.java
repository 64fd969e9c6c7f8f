package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dialogues of one culture in a campaign: planned + replaced = completed + failed + dropped + pending. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CollectionResponse(
        UUID collectionId,
        UUID dataSetId,
        String culture,
        int revision,
        int planned,
        List<SeedPlan> plannedPerSeed,
        int completed,

        @Schema(description = "Dialogues that failed, by reason.")
        Map<String, Integer> failed,

        @Schema(description = "Failed dialogues that others were made in place of.")
        int replaced,

        @Schema(description = "Dialogues that were dropped, by reason: CANCELLED.")
        Map<String, Integer> dropped,

        int pending,
        @Schema(implementation = Instant.class) Optional<Instant> completedAt,

        @Schema(description = "Whether the broker has acknowledged collection-completed.")
        boolean announced) {

    static CollectionResponse from(DialogueCollection collection, boolean announced) {
        return new CollectionResponse(
                collection.revisionId(),
                collection.dataSetId(),
                collection.culture(),
                collection.revision(),
                collection.planned(),
                collection.plannedPerSeed(),
                collection.completed(),
                collection.failed(),
                collection.replaced(),
                collection.dropped(),
                collection.pending(),
                collection.completedAt(),
                announced);
    }
}
