package org.culturepark.processor.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.embedding.KMeans;
import org.culturepark.processor.statistics.OpinionMap.Point;
import org.culturepark.processor.statistics.Opinions.Voiced;

/** Draws the opinions of a data set, or of all cultures of its campaign, in the plane. */
@ApplicationScoped
class OpinionMaps {
    /** As many as there are colours that can be told apart. */
    private static final int CLUSTERS = 6;

    private static final long SEED = 42;

    private final CampaignDataSets dataSets;
    private final Opinions opinions;
    private final Embeddings embeddings;

    OpinionMaps(CampaignDataSets dataSets, Opinions opinions, Embeddings embeddings) {
        this.dataSets = dataSets;
        this.opinions = opinions;
        this.embeddings = embeddings;
    }

    private record Placed(String culture, Voiced opinion) {}

    OpinionMap of(UUID dataSetId, boolean wholeCampaign) {
        DataSet own = dataSets.get(dataSetId);
        List<DataSet> shown = Stream.concat(
                        Stream.of(own), wholeCampaign ? dataSets.others(own).stream() : Stream.empty())
                .toList();
        List<Placed> placed = new ArrayList<>();
        shown.forEach(dataSet -> opinions.kept(dataSet.id(), Opinions.MOST / shown.size())
                .forEach(opinion -> placed.add(new Placed(dataSet.culture(), opinion))));
        Map<String, float[]> byText = embeddings.of(
                own.payer(), placed.stream().map(one -> one.opinion().text()).toList());
        return map(
                placed,
                placed.stream().map(one -> byText.get(one.opinion().text())).toList());
    }

    private OpinionMap map(List<Placed> placed, List<float[]> vectors) {
        if (vectors.size() < 2) {
            return new OpinionMap(embeddings.model(), 0, 0, 0, List.of());
        }
        Spectrum components = Spectrum.centred(vectors);
        List<List<Integer>> clusters = KMeans.clusters(vectors, Math.min(CLUSTERS, vectors.size()), SEED);
        int[] cluster = new int[vectors.size()];
        for (int number = 0; number < clusters.size(); number++) {
            for (int member : clusters.get(number)) {
                cluster[member] = number;
            }
        }
        List<Point> points = IntStream.range(0, vectors.size())
                .mapToObj(i -> point(placed.get(i), vectors.get(i), cluster[i], components))
                .toList();
        return new OpinionMap(embeddings.model(), components.share(0), components.share(1), clusters.size(), points);
    }

    private static Point point(Placed placed, float[] vector, int cluster, Spectrum components) {
        Voiced opinion = placed.opinion();
        return new Point(
                opinion.id(),
                opinion.exampleId(),
                placed.culture(),
                opinion.question(),
                opinion.code(),
                opinion.text(),
                cluster,
                components.along(vector, 0),
                components.along(vector, 1));
    }
}
