package org.culturepark.processor.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KMeansTest {
    @Test
    void findsThreeGroupsThatLieApart() {
        List<float[]> points = threeGroups();

        List<List<Integer>> clusters = KMeans.clusters(points, 3, 7);

        assertThat(clusters)
                .extracting(List::copyOf)
                .containsExactlyInAnyOrder(List.of(0, 3, 6, 9), List.of(1, 4, 7, 10), List.of(2, 5, 8, 11));
    }

    @Test
    void givesTheSameClustersForTheSameSeed() {
        Random random = new Random(1);
        List<float[]> points = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            points.add(new float[] {random.nextFloat(), random.nextFloat(), random.nextFloat()});
        }

        assertThat(KMeans.clusters(points, 9, 5)).isEqualTo(KMeans.clusters(points, 9, 5));
    }

    @Test
    void representsAClusterByItsLongestTextOrByTheOneInTheMiddle() {
        List<String> texts = List.of("short", "the longest of them", "middle");
        List<float[]> vectors = List.of(new float[] {1, 0}, new float[] {0, 1}, new float[] {0.7071f, 0.7071f});

        assertThat(Representative.LONGEST.of(texts, vectors, 0.9)).containsExactly(1);
        assertThat(Representative.MEDOID.of(texts, vectors, 0.9)).containsExactly(2);
    }

    @Test
    void keepsOfAClusterWhatIsFartherThanTheThresholdTheLongestFirst() {
        List<String> texts = List.of("short", "the longest of them", "middle one", "the next longest");
        List<float[]> vectors =
                List.of(new float[] {0, 1}, new float[] {1, 0}, new float[] {0.6f, 0.8f}, new float[] {0.8f, 0.6f});

        assertThat(Representative.THRESHOLD.of(texts, vectors, 0.9)).containsExactly(1, 3, 0);
        assertThat(Representative.THRESHOLD.of(texts, vectors, 0.7)).containsExactly(1, 2);
        assertThat(Representative.THRESHOLD.of(texts, vectors, 1)).containsExactly(1, 3, 2, 0);
    }

    private static List<float[]> threeGroups() {
        float[][] centres = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        List<float[]> points = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            float[] point = centres[i % 3].clone();
            point[0] += 0.01f * i;
            points.add(point);
        }
        return points;
    }
}
