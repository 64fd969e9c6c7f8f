package org.culturepark.processor.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.tribuo.MutableDataset;
import org.tribuo.clustering.ClusterID;
import org.tribuo.clustering.ClusteringFactory;
import org.tribuo.clustering.kmeans.KMeansModel;
import org.tribuo.clustering.kmeans.KMeansTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.distance.DistanceType;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * k-means with k-means++ starts (Arthur and Vassilvitskii 2007), by Tribuo: of several starts the one with the least
 * inertia, which ten of them bring within one part in a hundred of scikit-learn's, whose starts are greedy. The same seed
 * gives the same clusters.
 */
public final class KMeans {
    private static final int ITERATIONS = 50;
    /** More than one thread would add floats in another order each time. */
    private static final int THREADS = 1;

    private static final int STARTS = 10;
    /** Distances that all starts together may take for each iteration: many points are clustered fewer times. */
    private static final long WORK = 400_000;

    private KMeans() {}

    /**
     * @param vectors at least {@code k} of them
     * @return the indices of each cluster's members, without empty clusters
     */
    public static List<List<Integer>> clusters(List<float[]> vectors, int k, long seed) {
        MutableDataset<ClusterID> points = dataSet(vectors);
        long starts = Math.max(1, Math.min(STARTS, WORK / ((long) vectors.size() * k)));
        return LongStream.range(0, starts)
                .mapToObj(start -> clusters(points, k, seed + start))
                .min(Comparator.comparingDouble(clusters -> inertia(vectors, clusters)))
                .orElseThrow();
    }

    private static List<List<Integer>> clusters(MutableDataset<ClusterID> points, int k, long seed) {
        KMeansTrainer trainer = new KMeansTrainer(
                k, ITERATIONS, DistanceType.L2.getDistance(), KMeansTrainer.Initialisation.PLUSPLUS, THREADS, seed);
        KMeansModel model = trainer.train(points);
        var members = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < points.size(); i++) {
            int cluster = model.predict(points.getExample(i)).getOutput().getID();
            members.computeIfAbsent(cluster, id -> new ArrayList<>()).add(i);
        }
        return List.copyOf(members.values());
    }

    /** The sum of the squared distances to the clusters' means. */
    static double inertia(List<float[]> vectors, List<List<Integer>> clusters) {
        double inertia = 0;
        for (List<Integer> members : clusters) {
            List<float[]> cluster = members.stream().map(vectors::get).toList();
            float[] mean = Vectors.mean(cluster);
            for (float[] vector : cluster) {
                for (int i = 0; i < mean.length; i++) {
                    inertia += (double) (vector[i] - mean[i]) * (vector[i] - mean[i]);
                }
            }
        }
        return inertia;
    }

    private static MutableDataset<ClusterID> dataSet(List<float[]> vectors) {
        ClusteringFactory factory = new ClusteringFactory();
        var points = new MutableDataset<>(new SimpleDataSourceProvenance("sentences", factory), factory);
        String[] names = names(vectors.get(0).length);
        for (float[] vector : vectors) {
            points.add(new ArrayExample<>(ClusteringFactory.UNASSIGNED_CLUSTER_ID, names, doubles(vector)));
        }
        return points;
    }

    /** Tribuo orders features by name; with leading zeros that is the order of the components. */
    private static String[] names(int dimensions) {
        String[] names = new String[dimensions];
        for (int i = 0; i < dimensions; i++) {
            names[i] = "%05d".formatted(i);
        }
        return names;
    }

    private static double[] doubles(float[] vector) {
        double[] doubles = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            doubles[i] = vector[i];
        }
        return doubles;
    }
}
