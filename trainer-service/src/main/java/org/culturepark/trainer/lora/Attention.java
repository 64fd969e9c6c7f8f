package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.culturepark.trainer.base.LlamaShape;

/**
 * Causal attention with query heads that share keys and values in groups (Ainslie et al. 2023), over packed sequences:
 * those of equal length that lie side by side are attended to together, and none sees another. There is no padding.
 */
final class Attention {
    private static final int[] LAST_AXIS = {-1};

    private final LlamaShape shape;
    private final float scale;

    /**
     * What a forward pass leaves for the backward pass.
     *
     * @param runs by run of equal lengths: queries [sequences, groups, heads a group * length, head width], keys and
     *     values [sequences, groups, length, head width], attention [sequences, groups, heads a group * length, length]
     * @param output [tokens, heads * head width]
     */
    record Pass(List<NDList> runs, NDArray output) {}

    Attention(LlamaShape shape) {
        this.shape = shape;
        this.scale = (float) (1 / Math.sqrt(shape.headWidth()));
    }

    /**
     * @param query [tokens, heads * head width]
     * @param key [tokens, groups * head width], as is {@code value}
     */
    Pass forward(NDArray query, NDArray key, NDArray value, PackedSequences sequences) {
        NDArray rotatedQuery = sequences.rotary().rotate(perHead(query));
        NDArray rotatedKey = sequences.rotary().rotate(perHead(key));
        List<NDList> runs = new ArrayList<>();
        NDList outputs = new NDList();
        for (PackedSequences.Run run : sequences.runs()) {
            NDArray q = queriesOf(run, rotatedQuery);
            NDArray k = keysOf(run, rotatedKey);
            NDArray v = keysOf(run, perHead(value));
            NDArray attention = attend(run, q, k);
            outputs.add(joinQueries(run, attention.matMul(v)));
            runs.add(new NDList(q, k, v, attention));
        }
        return new Pass(runs, concat(outputs));
    }

    /** Gradients of query, key and value. */
    NDList backward(Pass pass, NDArray gradient, PackedSequences sequences) {
        NDList queries = new NDList();
        NDList keys = new NDList();
        NDList values = new NDList();
        for (int i = 0; i < sequences.runs().size(); i++) {
            PackedSequences.Run run = sequences.runs().get(i);
            NDList saved = pass.runs().get(i);
            NDArray attention = saved.get(3);
            NDArray toOutput = queriesOf(run, perHead(gradient));
            NDArray toScores = toScores(attention, toOutput.matMul(transposed(saved.get(2))));
            queries.add(joinQueries(run, toScores.matMul(saved.get(1))));
            keys.add(joinKeys(run, transposed(toScores).matMul(saved.get(0))));
            values.add(joinKeys(run, transposed(attention).matMul(toOutput)));
        }
        NDArray toQuery = sequences.rotary().backward(perHead(concat(queries)));
        NDArray toKey = sequences.rotary().backward(perHead(concat(keys)));
        return new NDList(perToken(toQuery), perToken(toKey), concat(values));
    }

    private NDArray attend(PackedSequences.Run run, NDArray queries, NDArray keys) {
        NDArray scores = queries.matMul(transposed(keys)).muli(scale);
        Shape byHead = new Shape(run.count(), shape.keyValueHeads(), shape.headsPerGroup(), run.length(), run.length());
        scores.reshape(byHead).addi(run.mask());
        return scores.softmax(-1);
    }

    /** Through the softmax and the scale. */
    private NDArray toScores(NDArray attention, NDArray toAttention) {
        NDArray along = toAttention.mul(attention).sum(LAST_AXIS, true);
        return toAttention.subi(along).muli(attention).muli(scale);
    }

    private NDArray queriesOf(PackedSequences.Run run, NDArray perHead) {
        int group = shape.headsPerGroup();
        return rowsOf(run, perHead)
                .reshape(run.count(), run.length(), shape.keyValueHeads(), group, shape.headWidth())
                .transpose(0, 2, 3, 1, 4)
                .reshape(run.count(), shape.keyValueHeads(), (long) group * run.length(), shape.headWidth());
    }

    private NDArray joinQueries(PackedSequences.Run run, NDArray queries) {
        return queries.reshape(
                        run.count(), shape.keyValueHeads(), shape.headsPerGroup(), run.length(), shape.headWidth())
                .transpose(0, 3, 1, 2, 4)
                .reshape(run.tokens(), -1);
    }

    /** A copy, for a view would keep the whole projection alive. */
    private NDArray keysOf(PackedSequences.Run run, NDArray perHead) {
        return rowsOf(run, perHead)
                .reshape(run.count(), run.length(), shape.keyValueHeads(), shape.headWidth())
                .transpose(0, 2, 1, 3)
                .duplicate();
    }

    private static NDArray joinKeys(PackedSequences.Run run, NDArray keys) {
        return keys.transpose(0, 2, 1, 3).reshape(run.tokens(), -1);
    }

    private static NDArray rowsOf(PackedSequences.Run run, NDArray packed) {
        return packed.get(new NDIndex().addSliceDim(run.start(), run.start() + run.tokens()));
    }

    private NDArray perHead(NDArray packed) {
        return packed.reshape(packed.getShape().get(0), -1, shape.headWidth());
    }

    private static NDArray perToken(NDArray perHead) {
        return perHead.reshape(perHead.getShape().get(0), -1);
    }

    private static NDArray transposed(NDArray matrices) {
        return matrices.swapAxes(2, 3);
    }

    private static NDArray concat(NDList parts) {
        return parts.size() == 1 ? parts.head() : NDArrays.concat(parts, 0);
    }
}
