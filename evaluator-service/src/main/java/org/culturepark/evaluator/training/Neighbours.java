package org.culturepark.evaluator.training;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/**
 * What the processor says of texts beside the examples of a version.
 *
 * @param overlap cosine from which a text says the same as one that was trained on
 * @param texts in the order in which they were asked about
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Neighbours(UUID versionId, String embeddingModel, double overlap, List<OfText> texts) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OfText(String text, boolean overlaps, List<Neighbour> nearest) {}

    /** @param cosine of the text to the opinion that the example teaches */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Neighbour(UUID exampleId, String question, int code, String opinion, double cosine) {}
}
