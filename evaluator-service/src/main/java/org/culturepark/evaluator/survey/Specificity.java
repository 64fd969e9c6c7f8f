package org.culturepark.evaluator.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Is each model nearer to its own country than to the others, and than the other models are? Some countries are nearer to
 * uniform answers than others and some models nearer to all, so the raw rows mislead: the matrix is double-centred (each
 * cell less its row's and its column's mean, plus the mean of all).
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Specificity")
record Specificity(
        @Schema(description = "One a row; each has the culture of the column of the same number")
        List<String> models,

        List<String> cultures,

        @Schema(description = "Mean similarity of each model to each country")
        List<List<Double>> raw,

        List<List<Double>> centred,

        @Schema(description = "Mean of the centred diagonal; 0 if models are no nearer to their own")
        double diagonal,

        @Schema(
                description =
                        "How often countries dealt out anew within each question bring as much; 1 if it cannot be told")
        double p,

        @Schema(description = "The same of the countries themselves, which no model can be expected to pass")
        double ceiling,

        @Schema(description = "Questions that all countries were asked and all models answered")
        List<String> questions,

        Optional<String> note) {
    private static final int DEALS = 10_000;

    /** @param alike by question, model and country */
    static Specificity of(
            List<String> models,
            List<String> cultures,
            List<String> questions,
            double[][][] alike,
            double[][][] countries,
            long seed) {
        double[][] raw = mean(alike, models.size());
        double diagonal = diagonal(raw);
        return new Specificity(
                models,
                cultures,
                lists(raw),
                lists(centred(raw)),
                diagonal,
                p(alike, diagonal, seed),
                diagonal(mean(countries, models.size())),
                questions,
                questions.size() < 5 ? Optional.of("Fewer than five questions show little.") : Optional.empty());
    }

    /** The mean of the centred diagonal is the diagonal's mean less the mean of all. */
    static double diagonal(double[][] matrix) {
        double own = 0;
        double all = 0;
        for (int row = 0; row < matrix.length; row++) {
            own += matrix[row][row] / matrix.length;
            for (double value : matrix[row]) {
                all += value / (matrix.length * matrix.length);
            }
        }
        return own - all;
    }

    static double[][] centred(double[][] matrix) {
        int size = matrix.length;
        double[] rows = new double[size];
        double[] columns = new double[size];
        double all = 0;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                rows[row] += matrix[row][column] / size;
                columns[column] += matrix[row][column] / size;
                all += matrix[row][column] / (size * size);
            }
        }
        double[][] centred = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                centred[row][column] = matrix[row][column] - rows[row] - columns[column] + all;
            }
        }
        return centred;
    }

    /** One-sided: in each question, countries are dealt to the models anew. */
    private static double p(double[][][] alike, double observed, long seed) {
        if (alike.length == 0) {
            return 1;
        }
        Random random = new Random(seed);
        int size = alike[0].length;
        List<Integer> deal = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        int asLarge = 0;
        for (int round = 0; round < DEALS; round++) {
            double diagonal = 0;
            for (double[][] question : alike) {
                Collections.shuffle(deal, random);
                for (int model = 0; model < size; model++) {
                    diagonal += question[model][deal.get(model)] / (size * alike.length);
                }
            }
            asLarge += diagonal - all(alike) >= observed - 1e-12 ? 1 : 0;
        }
        return (asLarge + 1.0) / (DEALS + 1.0);
    }

    private static double all(double[][][] alike) {
        double sum = 0;
        for (double[][] question : alike) {
            for (double[] row : question) {
                for (double value : row) {
                    sum += value;
                }
            }
        }
        return sum / (alike.length * alike[0].length * alike[0].length);
    }

    private static double[][] mean(double[][][] alike, int size) {
        double[][] mean = new double[size][size];
        for (double[][] question : alike) {
            for (int row = 0; row < size; row++) {
                for (int column = 0; column < size; column++) {
                    mean[row][column] += question[row][column] / alike.length;
                }
            }
        }
        return mean;
    }

    private static List<List<Double>> lists(double[][] matrix) {
        return Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }
}
