package org.culturepark.processor.neighbour;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturepark.processor.embedding.Vectors;
import org.culturepark.processor.neighbour.Neighbours.Neighbour;
import org.culturepark.processor.neighbour.Neighbours.OfText;
import org.culturepark.processor.separation.Separation;

/** All that a version teaches, in a form that many texts can be held to. */
final class Lessons {
    private final List<Taught> taught;
    private final Map<String, float[]> vectors;
    private final double overlap;
    private final Set<Long> runs;
    private final Set<String> asked;

    /** @param vectors of the {@link #texts} and of every text that will be held to them */
    Lessons(List<Taught> taught, Map<String, float[]> vectors, double overlap) {
        this.taught = taught;
        this.vectors = vectors;
        this.overlap = overlap;
        this.runs = taught.stream()
                .flatMap(example -> Separation.runs(example.opinion()).boxed())
                .collect(Collectors.toSet());
        this.asked = taught.stream().map(Taught::asked).collect(Collectors.toSet());
    }

    static Stream<String> texts(List<Taught> taught) {
        return taught.stream().flatMap(example -> Stream.of(example.opinion(), example.asked()));
    }

    OfText neighboursOf(String text, int most) {
        List<Neighbour> nearest = taught.stream()
                .map(example -> example.at(cosine(text, example.opinion())))
                .sorted(Comparator.comparingDouble(Neighbour::cosine).reversed())
                .limit(most)
                .toList();
        boolean saysTheSame =
                nearest.stream().anyMatch(neighbour -> neighbour.cosine() >= overlap) || asksTheSame(text);
        return new OfText(text, saysTheSame || Separation.runs(text).anyMatch(runs::contains), nearest);
    }

    private boolean asksTheSame(String text) {
        return asked.stream().anyMatch(question -> cosine(text, question) >= overlap);
    }

    private double cosine(String text, String other) {
        return Vectors.cosine(vectors.get(text), vectors.get(other));
    }
}
