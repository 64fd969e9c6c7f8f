package org.culturepark.processor.statistics;

import java.util.List;
import java.util.Optional;

/**
 * What is in a data set, measured on its kept opinions, at most 2,000 of them, drawn always the same.
 *
 * @param opinions that were measured
 * @param topics what they are about, the most frequent first
 * @param verifiers how far the verifier that judged and EMBEDDING agree; empty where EMBEDDING judged
 * @param cultures how far the other cultures of the campaign are
 * @param stereotype empty without another culture, or two opinions on a question
 */
public record DataSetStatistics(
        int opinions,
        List<TopicShare> topics,
        Diversity diversity,
        Talks dialogues,
        Optional<Agreement> verifiers,
        List<CultureDistance> cultures,
        Optional<Stereotype> stereotype) {}
