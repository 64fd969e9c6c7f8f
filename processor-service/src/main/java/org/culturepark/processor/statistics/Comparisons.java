package org.culturepark.processor.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.embedding.Payer;
import org.culturepark.processor.statistics.Opinions.Voiced;

/** Holds the opinions of a culture against those of the campaign's others, question by question. */
@ApplicationScoped
class Comparisons {
    private final Opinions opinions;
    private final Embeddings embeddings;

    Comparisons(Opinions opinions, Embeddings embeddings) {
        this.opinions = opinions;
        this.embeddings = embeddings;
    }

    /** The vectors of opinions by question. */
    Map<String, List<float[]>> byQuestion(Payer payer, List<Voiced> voiced) {
        Map<String, float[]> vectors =
                embeddings.of(payer, voiced.stream().map(Voiced::text).toList());
        Map<String, List<float[]>> byQuestion = new TreeMap<>();
        voiced.forEach(one -> byQuestion
                .computeIfAbsent(one.question(), question -> new ArrayList<>())
                .add(vectors.get(one.text())));
        return byQuestion;
    }

    /** Those with which there is a question in common. */
    List<CultureDistance> distances(Map<String, List<float[]>> own, List<DataSet> others) {
        return others.stream()
                .map(other -> distance(own, other))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CultureDistance> distance(Map<String, List<float[]>> own, DataSet other) {
        Map<String, List<float[]>> theirs = byQuestion(other.payer(), opinions.kept(other.id(), Opinions.MOST));
        List<Double> distances = own.keySet().stream()
                .filter(theirs::containsKey)
                .map(question -> Spread.between(own.get(question), theirs.get(question)))
                .flatMap(Optional::stream)
                .toList();
        return distances.isEmpty()
                ? Optional.empty()
                : Optional.of(new CultureDistance(
                        other.id(),
                        other.culture(),
                        distances.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElseThrow(),
                        distances.size()));
    }

    /** The spread on each question with at least two opinions. */
    static Map<String, Double> spreads(Map<String, List<float[]>> own) {
        Map<String, Double> spreads = new HashMap<>();
        own.forEach((question, vectors) -> Spread.within(vectors).ifPresent(spread -> spreads.put(question, spread)));
        return spreads;
    }
}
