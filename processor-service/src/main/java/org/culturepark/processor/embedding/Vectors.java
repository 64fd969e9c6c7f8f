package org.culturepark.processor.embedding;

import java.nio.ByteBuffer;
import java.util.List;

/** Arithmetic on vectors of one length. */
public final class Vectors {
    private Vectors() {}

    /** The cosine of two vectors of length 1. */
    public static double cosine(float[] a, float[] b) {
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += (double) a[i] * b[i];
        }
        return dot;
    }

    /** The component-wise mean, not scaled to length 1. */
    static float[] mean(List<float[]> vectors) {
        float[] sum = new float[vectors.get(0).length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i] / vectors.size();
            }
        }
        return sum;
    }

    /** The vector at length 1. */
    static float[] unit(float[] vector) {
        double length = Math.sqrt(cosine(vector, vector));
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }

    /** Big-endian IEEE 754, four bytes a component. */
    static byte[] toBytes(float[] vector) {
        ByteBuffer buffer = ByteBuffer.allocate(vector.length * Float.BYTES);
        for (float component : vector) {
            buffer.putFloat(component);
        }
        return buffer.array();
    }

    static float[] fromBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        float[] vector = new float[bytes.length / Float.BYTES];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = buffer.getFloat();
        }
        return vector;
    }
}
