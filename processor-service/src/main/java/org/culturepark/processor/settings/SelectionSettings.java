package org.culturepark.processor.settings;

import java.util.Optional;
import org.culturepark.processor.embedding.Representative;

/**
 * Which of the kept opinions become examples.
 *
 * @param representative which opinion stands for a cluster
 * @param threshold cosine from which two opinions of a cluster are the same; used by {@code THRESHOLD}
 * @param samplesPerQuestion the k of the clustering; absent: as many as the collection planned for the question
 * @param seed random seed of clusterings and wordings
 * @param maxPerQuestion most examples of one question
 * @param minPerQuestion questions with fewer examples are left out
 * @param maxExamples most examples of the data set, shared out over its questions
 * @param minExamples a data set with fewer examples has none
 * @param overlap cosine to an evaluation item from which an opinion says the same and is left out
 */
public record SelectionSettings(
        Representative representative,
        double threshold,
        Optional<Integer> samplesPerQuestion,
        long seed,
        Optional<Integer> maxPerQuestion,
        Optional<Integer> minPerQuestion,
        Optional<Integer> maxExamples,
        Optional<Integer> minExamples,
        double overlap) {}
