package org.culturepark.processor.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which members stand for a cluster. Of equals, the first: members come in a fixed order. */
public enum Representative {
    /** The longest text, as in the paper. */
    LONGEST {
        @Override
        public List<Integer> of(List<String> texts, List<float[]> vectors, double threshold) {
            return List.of(longestFirst(texts).get(0));
        }
    },
    /** The text nearest to the cluster's mean. */
    MEDOID {
        @Override
        public List<Integer> of(List<String> texts, List<float[]> vectors, double threshold) {
            float[] mean = Vectors.mean(vectors);
            return List.of(sorted(texts.size(), Comparator.comparingDouble(i -> -Vectors.cosine(vectors.get(i), mean)))
                    .get(0));
        }
    },
    /** Every text, from the longest to the shortest, whose cosine to none of those before is over the threshold. */
    THRESHOLD {
        @Override
        public List<Integer> of(List<String> texts, List<float[]> vectors, double threshold) {
            List<Integer> standing = new ArrayList<>();
            for (int member : longestFirst(texts)) {
                boolean isNew = standing.stream()
                        .allMatch(before -> Vectors.cosine(vectors.get(before), vectors.get(member)) <= threshold);
                if (isNew) {
                    standing.add(member);
                }
            }
            return standing;
        }
    };

    /**
     * @param threshold a cosine
     * @return indices of members; {@code texts} and {@code vectors} go together and are not empty
     */
    public abstract List<Integer> of(List<String> texts, List<float[]> vectors, double threshold);

    private static List<Integer> longestFirst(List<String> texts) {
        return sorted(texts.size(), Comparator.comparingInt(i -> -texts.get(i).length()));
    }

    private static List<Integer> sorted(int size, Comparator<Integer> order) {
        return IntStream.range(0, size).boxed().sorted(order).toList();
    }
}
