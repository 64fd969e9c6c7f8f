package org.culturepark.processor.neighbour;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Texts whose neighbours among the training examples are looked for. */
public record NeighbourRequest(
        @Schema(description = "At most 200", examples = "[\"I want my parents to be proud of me.\"]")
        @NotEmpty
        @Size(max = 200)
        List<@NotBlank @Size(max = 4000) String> texts,

        @Schema(description = "Neighbours of each text", defaultValue = "5")
        Optional<@Min(1) @Max(20) Integer> limit,

        @Schema(description = "Version of the data set. Default: the one published last")
        Optional<UUID> version) {
    private static final int USUAL = 5;

    int most() {
        return limit.orElse(USUAL);
    }
}
