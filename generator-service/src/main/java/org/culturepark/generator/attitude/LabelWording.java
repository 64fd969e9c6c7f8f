package org.culturepark.generator.attitude;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.culturepark.generator.seed.CsvResource;
import org.culturepark.generator.seed.Option;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.QuestionForm;
import org.culturepark.generator.seed.Scale;

/**
 * Says an answer by the words of its label, for scales that nobody wrote sentences for. The kinds of scales with their
 * sentences stand in {@code attitudes/labels.csv}; the first whose pattern fits the label is taken.
 */
public final class LabelWording {
    private static final String FILE = "/attitudes/labels.csv";
    private static final List<Kind> KINDS = CsvResource.read(
            FILE,
            row -> new Kind(
                    Pattern.compile(row.getField("label")), row.getField("statement"), row.getField("question")));
    private static final Kind NUMBERS = new Kind(
            Pattern.compile("\\d+"),
            "About the statement \"{text}\" I say {label} on a scale from {lowest} to {highest}.",
            "Asked \"{question}\", I say {label} on a scale from {lowest} to {highest}.");
    private static final Kind QUOTED = new Kind(
            Pattern.compile(".*"),
            "About the statement \"{text}\" I say: \"{label}\".",
            "Asked \"{question}\", my answer is \"{label}\".");

    private LabelWording() {}

    /** The answer with this code as a sentence. */
    static String sentence(Question question, int code) {
        Scale scale = question.scale();
        String label = scale.label(code).strip();
        Kind kind = kind(label).orElse(QUOTED);
        String words = kind == QUOTED ? label : lowered(label);
        String template = question.form() == QuestionForm.STATEMENT ? kind.statement : kind.question;
        return template.replace("{lowest}", lowered(scale.label(scale.lowest())))
                .replace("{highest}", lowered(scale.label(scale.highest())))
                .replace("{label}", words)
                .replace("{statement}", AttitudeWording.clause(question.text()))
                .replace("{text}", question.text())
                .replace("{question}", question.text());
    }

    /** Whether answers with these labels lie between two ends: there are two, or all are of one kind. */
    public static boolean isGraded(List<Option> options) {
        List<Optional<Kind>> kinds =
                options.stream().map(option -> kind(option.label())).distinct().toList();
        return options.size() == 2 || kinds.size() == 1 && kinds.get(0).isPresent();
    }

    private static Optional<Kind> kind(String label) {
        if (NUMBERS.fits(label)) {
            return Optional.of(NUMBERS);
        }
        return KINDS.stream().filter(kind -> kind.fits(label)).findFirst();
    }

    private static String lowered(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1);
    }

    private record Kind(Pattern label, String statement, String question) {
        boolean fits(String words) {
            return label.matcher(words.strip().toLowerCase(Locale.ENGLISH)).matches();
        }
    }
}
