package org.culturepark.processor.embedding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hipparchus.clustering.CentroidCluster;
import org.hipparchus.clustering.Clusterable;
import org.hipparchus.clustering.KMeansPlusPlusClusterer;
import org.hipparchus.clustering.distance.DistanceMeasure;
import org.hipparchus.random.Well19937c;

/**
 * k-means with k-means++ starts (Arthur and Vassilvitskii 2007), by Hipparchus: of several starts the one with the least
 * inertia, which four of them bring within one part in a hundred of scikit-learn's, whose starts are greedy. The same seed
 * gives the same clusters, since each start has a seed and a thread of its own.
 */
public final class KMeans {
    private static final int ITERATIONS = 50;
    private static final int STARTS = 4;
    /** Distances that all starts together may take for each iteration: many points are clustered fewer times. */
    private static final long WORK = 400_000;

    private static final DistanceMeasure DISTANCE = KMeans::distance;

    private KMeans() {}

    /**
     * @param vectors at least {@code k} of them
     * @return the indices of each cluster's members, without empty clusters
     */
    public static List<List<Integer>> clusters(List<float[]> vectors, int k, long seed) {
        List<Point> points = IntStream.range(0, vectors.size())
                .mapToObj(index -> new Point(index, doubles(vectors.get(index))))
                .toList();
        long starts = Math.max(1, Math.min(STARTS, WORK / ((long) vectors.size() * k)));
        return LongStream.range(0, starts)
                .parallel()
                .mapToObj(start -> start(points, k, seed + start))
                .map(clusters -> new Clustering(clusters, inertia(vectors, clusters)))
                .min(Comparator.comparingDouble(Clustering::inertia))
                .orElseThrow()
                .clusters();
    }

    /** In the order of their first members. */
    private static List<List<Integer>> start(List<Point> points, int k, long seed) {
        var clusterer = new KMeansPlusPlusClusterer<Point>(k, ITERATIONS, DISTANCE, new Well19937c(seed));
        return clusterer.cluster(points).stream()
                .map(CentroidCluster::getPoints)
                .filter(members -> !members.isEmpty())
                .map(members -> members.stream().map(Point::index).sorted().toList())
                .sorted(Comparator.comparing(members -> members.get(0)))
                .toList();
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

    /** Euclidean, as Hipparchus has it too, but in four sums that the processor adds to at once. */
    private static double distance(double[] a, double[] b) {
        double[] sums = new double[4];
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            for (int lane = 0; lane < 4; lane++) {
                sums[lane] += (a[i + lane] - b[i + lane]) * (a[i + lane] - b[i + lane]);
            }
        }
        for (; i < a.length; i++) {
            sums[0] += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sums[0] + sums[1] + sums[2] + sums[3]);
    }

    private static double[] doubles(float[] vector) {
        double[] doubles = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            doubles[i] = vector[i];
        }
        return doubles;
    }

    private record Clustering(List<List<Integer>> clusters, double inertia) {}

    private record Point(int index, double[] getPoint) implements Clusterable {}
}
