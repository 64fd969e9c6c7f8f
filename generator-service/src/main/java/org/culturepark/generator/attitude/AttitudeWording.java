package org.culturepark.generator.attitude;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturepark.generator.seed.CsvResource;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.QuestionForm;

/**
 * Says an answer as a person would say it. The words stand in three places: {@code attitudes/scales.csv} has those of each
 * scale that is built in, {@code sayings.csv} of a survey the sentence of each question that is no statement, and
 * {@code attitudes/labels.csv} the sentences for scales that come with an import. An import's own sentences go first.
 */
@ApplicationScoped
public class AttitudeWording {
    private static final String FILE = "/attitudes/scales.csv";

    private final Map<String, String> words = read();

    /** The answer with this code, in the first person. */
    public Attitude attitude(Question question, int code) {
        return new Attitude(code, sentence(question, code));
    }

    /** The mirrored answer; none for an answer in the middle of its scale, which has no opposite. */
    public Optional<Attitude> opposite(Question question, int code) {
        return question.scale().mirrored(code).stream()
                .mapToObj(mirrored -> attitude(question, mirrored))
                .findFirst();
    }

    private String sentence(Question question, int code) {
        if (question.sentences().containsKey(code)) {
            return question.sentences().get(code);
        }
        String said = words.get(question.scale().id() + " " + code);
        if (said != null && question.form() == QuestionForm.STATEMENT) {
            return said.replace("{statement}", clause(question.text()))
                    .replace(" that generally speaking, ", " that, generally speaking, ");
        }
        if (said != null && question.saying().isPresent()) {
            return question.saying().get().replace("{answer}", said);
        }
        return LabelWording.sentence(question, code);
    }

    /** The statement as it reads after "that", said by somebody of the country. */
    static String clause(String statement) {
        boolean speaker = statement.startsWith("I ");
        String start = statement.substring(0, 1);
        String clause = (speaker ? start : start.toLowerCase(Locale.ENGLISH)) + statement.substring(1);
        return clause.replace("this country", "my country");
    }

    private static Map<String, String> read() {
        return CsvResource.read(FILE, Function.identity()).stream()
                .collect(Collectors.toMap(
                        row -> row.getField("scale") + " " + row.getField("code"), row -> row.getField("words")));
    }
}
