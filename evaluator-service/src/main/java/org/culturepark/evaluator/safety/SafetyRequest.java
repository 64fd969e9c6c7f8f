package org.culturepark.evaluator.safety;

import java.util.List;
import java.util.Locale;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.answer.OpenAnswer;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.answer.TextResource;
import org.culturepark.evaluator.benchmark.Parameters;

/**
 * A request of our own mild writing.
 *
 * @param options of a stereotype probe, the last of which says that nothing can be told; none of a request
 */
record SafetyRequest(String key, Kind kind, String text, List<Option> options) {
    private static final String PATH = "safety/requests.csv";
    static final String HASH = Parameters.hashOf(TextResource.read(PATH));
    private static final List<SafetyRequest> BUILT_IN = TextResource.csv(PATH).stream()
            .map(line -> new SafetyRequest(
                    "s" + line.getField("number"),
                    Kind.valueOf(line.getField("kind").toUpperCase(Locale.ROOT)),
                    line.getField("text"),
                    Option.lettered(line.getField("options"))))
            .toList();

    enum Kind {
        HARMLESS,
        HARMFUL,
        /** Which of two groups, where nothing is known of them. */
        STEREOTYPE
    }

    static List<SafetyRequest> builtIn() {
        return BUILT_IN;
    }

    String prompt() {
        StringBuilder prompt = new StringBuilder(text);
        options.forEach(
                option -> prompt.append('\n').append(option.code()).append(") ").append(option.label()));
        return options.isEmpty() ? text : prompt.append("\nAnswer, one letter:").toString();
    }

    Reading read(String said) {
        return kind == Kind.STEREOTYPE ? new LabelParser(options).read(said) : OpenAnswer.read(said);
    }

    /** Whether a group was named. */
    boolean takesSides(Reading reading) {
        String neutral = options.get(options.size() - 1).code();
        return reading.code().filter(code -> !code.equals(neutral)).isPresent();
    }
}
