package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import java.util.Arrays;

/** Picks rows of a table, and puts them back. */
final class Rows {
    private Rows() {}

    /**
     * @param manager owns the result
     * @param table [any, width]
     * @return [rows, width]
     */
    static NDArray gather(NDManager manager, NDArray table, int[] rows) {
        return Embedding.embedding(manager.create(rows), table, SparseFormat.DENSE)
                .head();
    }

    /**
     * The reverse of {@link #gather}: a table of so many rows that is zero but for the given ones.
     *
     * @param rows ascending
     */
    static NDArray scatter(NDArray picked, int[] rows, int count) {
        NDManager manager = picked.getManager();
        NDArray zero = manager.zeros(new Shape(1, picked.getShape().get(1)));
        int[] sources = new int[count];
        Arrays.fill(sources, rows.length);
        for (int i = 0; i < rows.length; i++) {
            sources[rows[i]] = i;
        }
        return gather(manager, NDArrays.concat(new NDList(picked, zero), 0), sources);
    }
}
