package org.culturepark.evaluator.moderation;

import java.util.List;
import java.util.function.Function;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.benchmark.Society;
import org.culturepark.evaluator.labelled.LabelledSet;

/**
 * Labelled texts as they are put to a model.
 *
 * @param label what is asked, in a few words; empty for the sentences that come with the service
 * @param family tasks of one family share texts
 * @param options value and words of each label
 * @param prompt what the model is told about a text
 * @param caveats what a reader of any result must know
 */
record Task(
        String label,
        String family,
        List<Option> options,
        String instructions,
        Function<LabelledText, String> prompt,
        int maxTokens,
        List<LabelledText> texts,
        List<String> caveats) {
    /** Longest answer to a registered set, in tokens: a label of several words, in any script. */
    private static final int MAX_TOKENS = 24;

    static Task builtIn(ModerationSample sample, Society society) {
        return new Task(
                "",
                "",
                ModerationSample.LABELS.stream()
                        .map(one -> new Option(one, one))
                        .toList(),
                ModerationPrompt.INSTRUCTIONS,
                text -> ModerationPrompt.text(text, society),
                ModerationPrompt.MAX_TOKENS,
                sample.of(society.culture()),
                List.of("The sentences are a sample of our own writing, no benchmark."));
    }

    static Task of(LabelledSet set, Society society) {
        return new Task(
                set.label(),
                set.family(),
                set.labels(),
                set.template().instructions(),
                text -> set.template().prompt(text.text(), set.labels(), society),
                MAX_TOKENS,
                set.rows().stream()
                        .map(row -> new LabelledText(row.key(), row.unit(), row.label(), row.text()))
                        .toList(),
                set.gateReasons());
    }

    List<String> labels() {
        return options.stream().map(Option::code).toList();
    }

    LabelParser parser() {
        return new LabelParser(options);
    }
}
