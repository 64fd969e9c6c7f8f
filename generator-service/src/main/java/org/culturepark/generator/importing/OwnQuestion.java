package org.culturepark.generator.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.culturepark.generator.attitude.LabelWording;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Option;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.QuestionForm;
import org.culturepark.generator.seed.Scale;

/** A question of the user's own survey while its rows are read. */
final class OwnQuestion {
    private static final Pattern ID = Pattern.compile("[\\p{Alnum}._-]{1,64}");
    private static final String FORM = "form";

    private final String id;
    private final boolean counted;
    private final long firstLine;
    private final QuestionForm form;
    private final String text;
    private final String topic;
    private final SortedMap<Integer, String> labels = new TreeMap<>();
    private final Map<Integer, String> sentences = new HashMap<>();
    private final Map<String, OwnCountry> countries = new LinkedHashMap<>();

    OwnQuestion(String id, Row row, boolean counted) {
        if (!ID.matcher(id).matches()) {
            throw row.broken("question", "an id has 1 to 64 letters, digits, dots, hyphens and underscores");
        }
        this.id = id;
        this.counted = counted;
        this.firstLine = row.line();
        this.form = form(row);
        this.text = row.required("text");
        this.topic = row.text("topic").isEmpty() ? "general" : row.text("topic");
    }

    private static QuestionForm form(Row row) {
        return switch (row.text(FORM).toLowerCase(Locale.ROOT)) {
            case "", "question" -> QuestionForm.QUESTION;
            case "statement" -> QuestionForm.STATEMENT;
            default -> throw row.broken(FORM, "must be statement or question");
        };
    }

    String id() {
        return id;
    }

    void add(Row row) {
        requireSame(row, "text", text);
        requireSame(row, "topic", topic);
        int code = row.whole("code").orElseThrow(() -> row.broken("code", "must not be empty"));
        if (code >= 0) {
            learn(row, code);
        }
        country(row).add(row, code);
    }

    private OwnCountry country(Row row) {
        String name = row.required("country");
        String country = CountryNames.find(name)
                .orElseThrow(() -> row.broken("country", "\"%s\" is no country".formatted(Row.shortened(name))));
        return countries.computeIfAbsent(country, code -> new OwnCountry(code, name, counted, row.line()));
    }

    private static void requireSame(Row row, String column, String before) {
        String now = row.text(column);
        if (!now.isEmpty() && !now.equals(before)) {
            throw row.broken(column, "was \"%s\" in the question's first row".formatted(Row.shortened(before)));
        }
    }

    private void learn(Row row, int code) {
        if (!labels.containsKey(code)) {
            labels.put(code, row.required("label"));
        }
        requireSame(row, "label", labels.get(code));
        if (!row.text("sentence").isEmpty()) {
            sentences.putIfAbsent(code, row.text("sentence"));
        }
    }

    /** All rows are there. */
    void finish(SurveySink sink) {
        if (labels.size() < 2) {
            throw new BrokenFile(firstLine, "code", "question %s has fewer than two answers".formatted(id));
        }
        List<Option> options = labels.entrySet().stream()
                .map(label -> new Option(label.getKey(), label.getValue()))
                .toList();
        Scale scale = new Scale("import/" + id, options, LabelWording.isGraded(options));
        List<AnswerDistribution> answers = countries.values().stream()
                .map(country -> country.answers(id, scale))
                .toList();
        sink.add(new Question(id, topic, form, text, scale, Optional.empty(), sentences), answers);
    }
}
