package org.culturepark.trainer.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExampleBatcherTest {
    private final List<TokenizedExample> examples =
            IntStream.range(0, 103).mapToObj(i -> ofLength(3 + i % 7, i)).toList();

    @Test
    void shouldDealEveryExampleOnceAnEpoch() {
        ExampleBatcher batcher = new ExampleBatcher(examples, 4, 7);

        List<Integer> firstTokens = batcher.epoch(0).stream()
                .flatMap(batch -> IntStream.range(0, batch.lengths().size()).mapToObj(i -> firstToken(batch, i)))
                .sorted()
                .toList();

        assertThat(firstTokens).isEqualTo(IntStream.range(0, 103).boxed().toList());
        assertThat(batcher.epoch(0)).hasSize(batcher.batchesPerEpoch());
    }

    @Test
    void shouldBringExamplesOfLikeLengthTogether() {
        List<ExampleBatch> batches = new ExampleBatcher(examples, 4, 7).epoch(0);

        assertThat(batches)
                .allSatisfy(batch -> assertThat(Collections.max(batch.lengths()) - Collections.min(batch.lengths()))
                        .isLessThanOrEqualTo(1));
    }

    @Test
    void shouldDealAlikeForOneSeedAndAnewForEveryEpoch() {
        ExampleBatcher batcher = new ExampleBatcher(examples, 4, 7);
        ExampleBatcher again = new ExampleBatcher(examples, 4, 7);

        assertThat(batcher.epoch(1)).usingRecursiveComparison().isEqualTo(again.epoch(1));
        assertThat(tokens(batcher.epoch(1))).isNotEqualTo(tokens(batcher.epoch(0)));
    }

    @Test
    void shouldPackExamplesAndPointAtTheTokensBeforeTheLearnedOnes() {
        TokenizedExample one = new TokenizedExample(List.of(10, 11, 12), List.of(false, false, true));
        TokenizedExample other = new TokenizedExample(List.of(20, 21), List.of(true, true));

        ExampleBatch batch = ExampleBatch.of(List.of(one, other));

        assertThat(batch.tokens()).containsExactly(10, 11, 12, 20, 21);
        assertThat(batch.lengths()).containsExactly(3, 2);
        assertThat(batch.rows()).containsExactly(1, 3);
        assertThat(batch.labels()).containsExactly(12, 21);
    }

    private static TokenizedExample ofLength(int length, int token) {
        return new TokenizedExample(Collections.nCopies(length, token), Collections.nCopies(length, true));
    }

    private static int firstToken(ExampleBatch batch, int example) {
        int start = batch.lengths().subList(0, example).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return batch.tokens()[start];
    }

    private static List<Integer> tokens(List<ExampleBatch> batches) {
        return batches.stream()
                .flatMapToInt(batch -> IntStream.of(batch.tokens()))
                .boxed()
                .toList();
    }
}
