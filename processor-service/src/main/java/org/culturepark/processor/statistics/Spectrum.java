package org.culturepark.processor.statistics;

import java.util.List;
import java.util.stream.DoubleStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;

/** Eigenvalues of vectors' second moments, the largest first, by Hipparchus; its size is that of the vectors, however many there are. */
final class Spectrum {
    private final EigenDecompositionSymmetric decomposition;
    private final double[] mean;

    private Spectrum(List<float[]> vectors, double[] mean) {
        this.mean = mean;
        this.decomposition = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(moments(vectors, mean)));
    }

    /**
     * The Vendi score: how many wholly different texts would be as diverse as these. It is exp of the entropy of the
     * eigenvalues of K/n, with K the cosines of all pairs (Friedman and Dieng 2023); those of the second moments are the same.
     *
     * @param vectors of length 1, at least one
     * @return from 1 to their number
     */
    static double vendi(List<float[]> vectors) {
        double[] values = new Spectrum(vectors, new double[vectors.get(0).length]).decomposition.getEigenvalues();
        double entropy = DoubleStream.of(values)
                .filter(value -> value > 0)
                .map(value -> -value * Math.log(value))
                .sum();
        return Math.exp(entropy);
    }

    /** The principal components of vectors (Pearson 1901): at least two vectors. */
    static Spectrum centred(List<float[]> vectors) {
        double[] mean = new double[vectors.get(0).length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / (double) vectors.size();
            }
        }
        return new Spectrum(vectors, mean);
    }

    /** Where a vector lies along a component, the one of most variance first; the sign is arbitrary but always the same. */
    double along(float[] vector, int component) {
        RealVector axis = decomposition.getEigenvector(component);
        double sign = DoubleStream.of(axis.toArray()).sum() < 0 ? -1 : 1;
        double place = 0;
        for (int i = 0; i < vector.length; i++) {
            place += (vector[i] - mean[i]) * axis.getEntry(i);
        }
        return sign * place;
    }

    /** Share of the variance along a component, from 0 to 1. */
    double share(int component) {
        double[] values = decomposition.getEigenvalues();
        double all = DoubleStream.of(values).sum();
        return all == 0 ? 0 : values[component] / all;
    }

    private static double[][] moments(List<float[]> vectors, double[] mean) {
        int size = mean.length;
        double[][] moments = new double[size][size];
        double[] centred = new double[size];
        for (float[] vector : vectors) {
            for (int i = 0; i < size; i++) {
                centred[i] = vector[i] - mean[i];
            }
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    moments[i][j] += centred[i] * centred[j] / vectors.size();
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                moments[j][i] = moments[i][j];
            }
        }
        return moments;
    }
}
