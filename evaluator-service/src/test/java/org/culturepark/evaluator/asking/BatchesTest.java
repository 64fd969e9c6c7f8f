package org.culturepark.evaluator.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.culturepark.evaluator.benchmark.Question;
import org.junit.jupiter.api.Test;

class BatchesTest {

    @Test
    void shouldKeepQuestionsThatBeginAlikeTogether() {
        List<List<Question>> batches =
                Batches.of(List.of(question("m01", 1), question("m02", 1), question("m01", 2), question("m02", 2)), 2);

        assertThat(batches)
                .hasSize(2)
                .allSatisfy(batch -> assertThat(batch)
                        .extracting(Question::group)
                        .containsOnly(batch.get(0).group()));
    }

    @Test
    void shouldCutAGroupWhereThereAreFewerGroupsThanCallers() {
        List<Question> one = IntStream.range(0, 10)
                .mapToObj(number -> question("Korean", number))
                .toList();

        List<List<Question>> batches = Batches.of(one, 4);

        assertThat(batches).extracting(List::size).containsExactly(3, 3, 3, 1);
        assertThat(batches.stream().flatMap(List::stream)).isEqualTo(one);
    }

    @Test
    void shouldHaveNoBatchForNoQuestion() {
        assertThat(Batches.of(List.of(), 4)).isEmpty();
    }

    private static Question question(String group, int number) {
        return new Question(group, "item" + group, "p" + number, "model", "instructions", "text", 4, number);
    }
}
