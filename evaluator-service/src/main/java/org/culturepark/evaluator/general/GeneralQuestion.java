package org.culturepark.evaluator.general;

import java.util.List;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.answer.NumberParser;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.answer.TextResource;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.labelled.Kind;
import org.culturepark.evaluator.labelled.LabelledSet;

/**
 * A general question with one exact answer.
 *
 * @param options lettered; none where the answer is a number
 * @param answer a number, or the letter of the right option
 */
record GeneralQuestion(String key, String topic, String text, List<Option> options, String answer) {
    private static final String PATH = "general/questions.csv";
    static final String HASH = Parameters.hashOf(TextResource.read(PATH));
    private static final List<GeneralQuestion> BUILT_IN = TextResource.csv(PATH).stream()
            .map(line -> new GeneralQuestion(
                    "g" + line.getField("number"),
                    line.getField("topic"),
                    line.getField("text"),
                    Option.lettered(line.getField("options")),
                    line.getField("answer")))
            .toList();

    /** 100 of our own writing. */
    static List<GeneralQuestion> builtIn() {
        return BUILT_IN;
    }

    /** Rows of a registered set; their options stand in the text already. */
    static List<GeneralQuestion> of(LabelledSet set) {
        List<Option> letters = set.kind() == Kind.CHOICE ? set.labels() : List.of();
        return set.rows().stream()
                .map(row -> new GeneralQuestion(row.key(), set.task(), row.text(), letters, row.label()))
                .toList();
    }

    String prompt() {
        StringBuilder prompt = new StringBuilder(text);
        options.stream()
                .filter(option -> !option.label().equals(option.code()))
                .forEach(option ->
                        prompt.append('\n').append(option.code()).append(") ").append(option.label()));
        return prompt.append(options.isEmpty() ? "\nAnswer, one number:" : "\nAnswer, one letter:")
                .toString();
    }

    Reading read(String said) {
        return options.isEmpty() ? NumberParser.read(said) : new LabelParser(options).read(said);
    }

    /** What guessing among the options would get. */
    double chance() {
        return options.isEmpty() ? 0 : 1.0 / options.size();
    }
}
