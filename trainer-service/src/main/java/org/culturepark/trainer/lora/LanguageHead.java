package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import java.util.Arrays;

/**
 * The frozen top of the model: normalisation and the logits over the vocabulary, made only for the rows that have a
 * loss, a few at a time, since a row of logits is as wide as the vocabulary.
 */
final class LanguageHead {
    private static final int ROWS_AT_ONCE = 128;
    private static final int[] LAST_AXIS = {-1};

    private final RmsNorm norm;
    private final NDArray weight;
    private final NDArray weightTransposed;

    /**
     * @param total cross-entropy in nats, summed over the rows
     * @param gradient of the total times the given factor, for the head's input: [tokens, width]
     */
    record Loss(double total, NDArray gradient) {}

    /** @param weight [vocabulary, width] */
    LanguageHead(RmsNorm norm, NDArray weight) {
        this.norm = norm;
        this.weight = weight;
        this.weightTransposed = weight.transpose();
    }

    /**
     * @param x [tokens, width]
     * @return [tokens, vocabulary]
     */
    NDArray logits(NDArray x) {
        return norm.forward(x).output().matMul(weightTransposed);
    }

    /**
     * @param rows of x that are to predict a token, ascending
     * @param labels the token that each of the rows is to predict
     * @param factor on the gradient
     */
    Loss lossAndGradient(NDArray x, int[] rows, int[] labels, float factor) {
        try (Scope scope = Scope.within(x.getManager())) {
            RmsNorm.Pass normed = norm.forward(Rows.gather(scope.manager(), x, rows));
            NDList gradients = new NDList();
            double total = 0;
            for (int from = 0; from < rows.length; from += ROWS_AT_ONCE) {
                int to = Math.min(from + ROWS_AT_ONCE, rows.length);
                NDArray part = normed.output().get(from + ":" + to);
                total += crossEntropy(part, Arrays.copyOfRange(labels, from, to), gradients);
            }
            NDArray toRows = norm.backward(normed, NDArrays.concat(gradients, 0).muli(factor));
            NDArray gradient =
                    Rows.scatter(toRows, rows, Math.toIntExact(x.getShape().get(0)));
            return new Loss(total, scope.keep(gradient));
        }
    }

    /** With p the softmax of the logits, the gradient of the input is p W - W[label]: no row of ones is needed. */
    private double crossEntropy(NDArray normed, int[] labels, NDList gradients) {
        try (Scope scope = Scope.within(normed.getManager())) {
            NDArray logits = scope.take(normed).matMul(weightTransposed);
            logits.subi(logits.max(LAST_AXIS, true));
            NDArray index = scope.manager().create(labels).toType(DataType.INT64, false);
            NDArray ofLabels = logits.gather(index.expandDims(1), 1);
            NDArray exponentials = logits.exp();
            NDArray sums = exponentials.sum(LAST_AXIS, true);
            NDArray toNormed = exponentials.matMul(weight).divi(sums);
            gradients.add(scope.keep(toNormed.subi(Rows.gather(scope.manager(), weight, labels))));
            return sums.log().subi(ofLabels).sum().getFloat();
        }
    }
}
