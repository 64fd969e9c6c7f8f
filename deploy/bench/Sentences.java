package org.culturepark.processor.embedding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.culturepark.processor.filter.FilterChain;
import org.culturepark.processor.filter.FilterSettings;
import org.culturepark.processor.filter.Said;
import org.culturepark.processor.filter.SpokenLanguage;

/**
 * What the processor does to sentences without a model call, by the processor's own classes: Sentences SENTENCES GROUP
 * CLUSTERS VECTORS. Prints texts/s embedded, seconds of clustering, inertia, and opinions/s through the filters; writes the
 * vectors, one a line.
 */
public final class Sentences {
    private static final int SEED = 42;
    private static final FilterSettings FILTERS = new FilterSettings(6, 80, 0.8, Set.of());

    private static final Payer NOBODY = new Payer("benchmark", "");

    private Sentences() {}

    public static void main(String... arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        int group = Integer.parseInt(arguments[1]);
        int clusters = Integer.parseInt(arguments[2]);
        SentenceModel model = new MiniLm();
        model.embed(NOBODY, lines.subList(0, 100));
        long begin = System.nanoTime();
        List<float[]> vectors = model.embed(NOBODY, lines);
        long embedded = System.nanoTime();
        double inertia = inertia(vectors, group, clusters);
        long clustered = System.nanoTime();
        write(vectors, Path.of(arguments[3]));
        System.out.println(lines.size() / seconds(begin, embedded) + " " + seconds(embedded, clustered) + " " + inertia + " "
                + filtered(lines));
        System.exit(0);
    }

    private static double inertia(List<float[]> vectors, int group, int clusters) {
        double sum = 0;
        for (int at = 0; at < vectors.size(); at += group) {
            List<float[]> together = vectors.subList(at, at + group);
            sum += KMeans.inertia(together, KMeans.clusters(together, clusters, SEED));
        }
        return sum;
    }

    /** On both cores, since jobs run at once; the first round is not counted. */
    private static double filtered(List<String> lines) {
        FilterChain filters = new FilterChain(new SpokenLanguage());
        pass(filters, lines);
        long begin = System.nanoTime();
        pass(filters, lines);
        return lines.size() / seconds(begin, System.nanoTime());
    }

    private static void pass(FilterChain filters, List<String> lines) {
        List<List<String>> speeches = new ArrayList<>();
        for (int at = 0; at < lines.size(); at += 20) {
            speeches.add(lines.subList(at, Math.min(at + 20, lines.size())));
        }
        speeches.parallelStream().forEach(speech -> {
            Said said = new Said("I agree that it matters.", FILTERS.nearDuplicate());
            speech.forEach(text -> filters.check(text, "en", said, FILTERS));
        });
    }

    private static void write(List<float[]> vectors, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (float[] vector : vectors) {
                for (float component : vector) {
                    out.write(component + " ");
                }
                out.newLine();
            }
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
