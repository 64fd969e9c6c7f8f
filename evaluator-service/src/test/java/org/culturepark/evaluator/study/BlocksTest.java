package org.culturepark.evaluator.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void shouldGiveEveryArmOneLearnerOfEachBlock() {
        List<Integer> arms = IntStream.range(0, 30)
                .mapToObj(learner -> Blocks.arm(learner, 3, 13))
                .toList();

        for (int block = 0; block < 10; block++) {
            assertThat(arms.subList(3 * block, 3 * block + 3)).containsExactlyInAnyOrder(0, 1, 2);
        }
        assertThat(arms.subList(0, 15)).isNotEqualTo(arms.subList(15, 30));
        assertThat(Blocks.arm(7, 3, 13)).isEqualTo(arms.get(7));
    }
}
