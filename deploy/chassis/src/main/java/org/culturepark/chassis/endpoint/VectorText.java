package org.culturepark.chassis.endpoint;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Vectors as a text that the ledger can keep: one a line, its components as big-endian floats in base64. */
public final class VectorText {
    private VectorText() {}

    static String of(List<float[]> vectors) {
        return vectors.stream().map(VectorText::line).collect(Collectors.joining("\n"));
    }

    public static List<float[]> read(String text) {
        return text.lines().map(VectorText::vector).toList();
    }

    private static String line(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static float[] vector(String line) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(line));
        float[] vector = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(vector);
        return vector;
    }
}
