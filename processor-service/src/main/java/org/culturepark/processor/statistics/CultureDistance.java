package org.culturepark.processor.statistics;

import java.util.UUID;

/**
 * How far another culture of the campaign is.
 *
 * @param distance mean cosine distance of an opinion here to one there on the same question, over the questions that both
 *     have opinions on
 * @param questions how many those are
 */
public record CultureDistance(UUID dataSetId, String culture, double distance, int questions) {}
