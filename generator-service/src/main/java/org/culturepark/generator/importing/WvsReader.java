package org.culturepark.generator.importing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.culturepark.generator.importing.ImportWarning.Kind;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Question;

/**
 * Counts the respondents of the World Values Survey's official file of wave 7. It has the codes of the answers and no
 * words, so only questions are taken whose words are known here.
 */
final class WvsReader implements SurveyReader {
    private static final String COUNTRY = "B_COUNTRY_ALPHA";
    private static final String WEIGHT = "W_WEIGHT";
    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");
    private static final Pattern QUESTION = Pattern.compile("Q\\d+[A-Z]?");

    private final Collection<Question> known;
    private final boolean weighted;

    WvsReader(Collection<Question> known, boolean weighted) {
        this.known = known;
        this.weighted = weighted;
    }

    @Override
    public void read(SurveyCsv file, SurveySink sink, Warnings warnings) {
        file.require(COUNTRY);
        if (weighted) {
            file.require(WEIGHT);
        }
        List<Question> questions =
                known.stream().filter(question -> file.has(question.id())).toList();
        if (questions.isEmpty()) {
            throw new BrokenFile(1, "the header has none of the %d questions known here".formatted(known.size()));
        }
        warnOfOthers(file, warnings);
        Map<String, CountryCount> countries = new TreeMap<>();
        for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
            count(row.get(), questions, countries, warnings);
        }
        if (countries.isEmpty()) {
            throw new BrokenFile(2, "the file has no respondents");
        }
        questions.forEach(question -> sink.add(question, answers(question, countries)));
    }

    private void warnOfOthers(SurveyCsv file, Warnings warnings) {
        file.columns().stream()
                .filter(column -> QUESTION.matcher(column).matches())
                .filter(column ->
                        known.stream().noneMatch(question -> question.id().equals(column)))
                .forEach(column -> warnings.add(Kind.SKIPPED_COLUMN, column, 1, "its question is not known here"));
    }

    private void count(Row row, List<Question> questions, Map<String, CountryCount> countries, Warnings warnings) {
        String country = row.required(COUNTRY);
        if (!ALPHA_3.matcher(country).matches()) {
            throw row.broken(COUNTRY, "\"%s\" is no code of three letters".formatted(Row.shortened(country)));
        }
        CountryCount count = countries.computeIfAbsent(country, CountryCount::new);
        double weight = weighted ? row.positive(WEIGHT) : 1;
        count.respondents++;
        for (Question question : questions) {
            OptionalInt code = row.whole(question.id());
            if (code.isPresent() && code.getAsInt() >= 0) {
                count.add(question, code.getAsInt(), weight, row.line(), warnings);
            }
        }
    }

    private static List<AnswerDistribution> answers(Question question, Map<String, CountryCount> countries) {
        return countries.values().stream().map(count -> count.answers(question)).toList();
    }

    /** What one country's respondents answered. */
    private static final class CountryCount {
        private final String country;
        private final Map<String, OptionCounts> byQuestion = new LinkedHashMap<>();
        private int respondents;

        private CountryCount(String country) {
            this.country = country;
        }

        private void add(Question question, int code, double weight, long line, Warnings warnings) {
            if (question.scale().has(code)) {
                byQuestion
                        .computeIfAbsent(question.id(), id -> new OptionCounts(question.scale()))
                        .add(code, weight);
                return;
            }
            warnings.add(
                    Kind.OUT_OF_SCALE,
                    question.id(),
                    line,
                    "code %d is not on the scale from %d to %d; counted as no answer"
                            .formatted(
                                    code,
                                    question.scale().lowest(),
                                    question.scale().highest()));
        }

        private AnswerDistribution answers(Question question) {
            OptionCounts counts = byQuestion.getOrDefault(question.id(), new OptionCounts(question.scale()));
            return new AnswerDistribution(country, question.id(), respondents, counts.people(), counts.shares());
        }
    }
}
