package org.culturepark.processor.embedding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which member stands for a cluster. Of equals, the first: members come in a fixed order. */
public enum Representative {
    /** The longest text, as in the paper. */
    LONGEST {
        @Override
        public int of(List<String> texts, List<float[]> vectors) {
            return best(texts.size(), Comparator.comparingInt(i -> -texts.get(i).length()));
        }
    },
    /** The text nearest to the cluster's mean. */
    MEDOID {
        @Override
        public int of(List<String> texts, List<float[]> vectors) {
            float[] mean = Vectors.mean(vectors);
            return best(texts.size(), Comparator.comparingDouble(i -> -Vectors.cosine(vectors.get(i), mean)));
        }
    };

    /** @return index of the member; {@code texts} and {@code vectors} go together and are not empty */
    public abstract int of(List<String> texts, List<float[]> vectors);

    private static int best(int size, Comparator<Integer> order) {
        return IntStream.range(0, size).boxed().min(order).orElseThrow();
    }
}
