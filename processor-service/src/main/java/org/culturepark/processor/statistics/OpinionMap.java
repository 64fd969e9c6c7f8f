package org.culturepark.processor.statistics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Opinions in the plane: the first two principal components of their sentence vectors.
 *
 * @param embedding model of the vectors
 * @param shareX share of the variance along x, from 0 to 1
 * @param shareY along y
 * @param clusters by k-means over all points; the number of a cluster means nothing
 * @param points at most 2,000
 */
public record OpinionMap(String embedding, double shareX, double shareY, int clusters, List<Point> points) {
    /**
     * @param cluster from 0
     * @param exampleId the published example that the opinion became
     */
    public record Point(
            UUID opinionId,
            Optional<UUID> exampleId,
            String culture,
            String question,
            int code,
            String text,
            int cluster,
            double x,
            double y) {}
}
