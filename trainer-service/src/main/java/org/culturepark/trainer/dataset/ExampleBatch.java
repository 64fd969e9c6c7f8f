package org.culturepark.trainer.dataset;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Examples packed one after another, without padding.
 *
 * @param tokens of all examples
 * @param lengths of the examples, in tokens
 * @param rows positions in {@code tokens} after which there is a token to learn, ascending
 * @param labels the tokens to learn, one a row
 */
@SuppressWarnings("ArrayRecordComponent")
public record ExampleBatch(int[] tokens, List<Integer> lengths, int[] rows, int[] labels) {
    public static ExampleBatch of(List<TokenizedExample> examples) {
        IntStream.Builder tokens = IntStream.builder();
        IntStream.Builder rows = IntStream.builder();
        IntStream.Builder labels = IntStream.builder();
        int start = 0;
        for (TokenizedExample example : examples) {
            example.tokens().forEach(tokens::add);
            for (int i = 1; i < example.length(); i++) {
                if (example.learned().get(i)) {
                    rows.add(start + i - 1);
                    labels.add(example.tokens().get(i));
                }
            }
            start += example.length();
        }
        List<Integer> lengths = examples.stream().map(TokenizedExample::length).toList();
        return new ExampleBatch(
                tokens.build().toArray(),
                lengths,
                rows.build().toArray(),
                labels.build().toArray());
    }
}
