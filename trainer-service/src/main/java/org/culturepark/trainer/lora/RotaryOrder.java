package org.culturepark.trainer.lora;

/**
 * The order of rows in projections that rotary embedding turns.
 *
 * <p>Hugging Face turns row i of a head with row i + half; llama.cpp turns neighbours, so GGUF files of Llama models hold
 * row i as row 2i, and row i + half as row 2i + 1 ({@code permute} in llama.cpp's convert_hf_to_gguf.py).
 */
final class RotaryOrder {
    private RotaryOrder() {}

    /** @param matrix row-major, so many heads of equally many rows */
    static float[] toGguf(float[] matrix, int heads, int columns) {
        return reorder(matrix, heads, columns, true);
    }

    static float[] toHuggingFace(float[] matrix, int heads, int columns) {
        return reorder(matrix, heads, columns, false);
    }

    private static float[] reorder(float[] matrix, int heads, int columns, boolean toGguf) {
        float[] reordered = new float[matrix.length];
        int headRows = matrix.length / columns / heads;
        for (int head = 0; head < heads; head++) {
            for (int row = 0; row < headRows; row++) {
                int apart = head * headRows + row;
                int neighbours = head * headRows + row % (headRows / 2) * 2 + row / (headRows / 2);
                int from = toGguf ? apart : neighbours;
                int to = toGguf ? neighbours : apart;
                System.arraycopy(matrix, from * columns, reordered, to * columns, columns);
            }
        }
        return reordered;
    }
}
