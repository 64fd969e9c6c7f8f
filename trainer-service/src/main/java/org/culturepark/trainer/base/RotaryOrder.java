package org.culturepark.trainer.base;

/**
 * The order of rows in projections that rotary embedding turns.
 *
 * <p>Hugging Face turns row i of a head with row i + half; llama.cpp turns neighbours, so GGUF files of Llama models hold
 * row i as row 2i, and row i + half as row 2i + 1 ({@code permute} in llama.cpp's convert_hf_to_gguf.py).
 */
public final class RotaryOrder {
    private RotaryOrder() {}

    /** @param matrix row-major, so many heads of equally many rows */
    public static float[] toGguf(float[] matrix, int heads, int columns) {
        float[] reordered = new float[matrix.length];
        int headRows = matrix.length / columns / heads;
        for (int row = 0; row < headRows * heads; row++) {
            System.arraycopy(matrix, row * columns, reordered, ggufRow(row, headRows) * columns, columns);
        }
        return reordered;
    }

    /** Where a GGUF file has a row. */
    public static int ggufRow(int row, int headRows) {
        int inHead = row % headRows;
        return row - inHead + inHead % (headRows / 2) * 2 + inHead / (headRows / 2);
    }
}
