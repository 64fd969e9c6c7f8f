package org.culturepark.processor.statistics;

import java.util.List;
import java.util.Optional;

/**
 * How varied opinions are; empty where there are too few.
 *
 * @param distinct1 different words over all words
 * @param distinct2 different pairs of words over all pairs
 * @param distance mean cosine distance of two opinions, from 0 to 2
 * @param vendi Vendi score: how many wholly different opinions would be as diverse
 * @param gain diversity gain over the survey's questions, from 0 to 4
 */
public record Diversity(
        Optional<Double> distinct1,
        Optional<Double> distinct2,
        Optional<Double> distance,
        Optional<Double> vendi,
        Optional<Double> gain) {
    static Diversity of(List<String> texts, List<float[]> vectors, List<float[]> seeds) {
        return new Diversity(
                Lexical.distinct(texts, 1),
                Lexical.distinct(texts, 2),
                Spread.within(vectors),
                vectors.isEmpty() ? Optional.empty() : Optional.of(Spectrum.vendi(vectors)),
                Spread.gain(vectors, seeds));
    }
}
