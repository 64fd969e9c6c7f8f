package org.culturepark.processor.neighbour;

import java.util.List;
import java.util.UUID;

/**
 * Training examples that are like given texts. That is similarity, and no cause.
 *
 * @param embeddingModel whose cosines these are
 * @param overlap cosine from which a text says the same as one that was trained on
 * @param texts one for each text asked about, in their order
 */
public record Neighbours(UUID versionId, String embeddingModel, double overlap, List<OfText> texts) {
    /**
     * @param overlaps whether it has a run of words in common with an opinion that was trained on, or says the same as
     *     such an opinion or as a question that examples ask
     * @param nearest the nearest first
     */
    public record OfText(String text, boolean overlaps, List<Neighbour> nearest) {}

    /** @param cosine of the text to the opinion that the example teaches */
    public record Neighbour(UUID exampleId, String question, int code, String opinion, double cosine) {}
}
