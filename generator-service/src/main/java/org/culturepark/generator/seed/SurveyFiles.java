package org.culturepark.generator.seed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a survey that is built in from its folder {@code surveys/ID}: {@code questions.csv}, {@code scales.csv},
 * {@code distributions.csv} (one country and question a row), {@code sayings.csv} (the sentence of a question, with a gap for
 * the answer) and {@code sentences.csv} (answers that are said in words of their own).
 */
final class SurveyFiles {
    private final String folder;

    private SurveyFiles(String folder) {
        this.folder = folder;
    }

    static Survey read(String id, String name) {
        SurveyFiles files = new SurveyFiles("/surveys/" + id + "/");
        return new Survey(id, name, files.questions(), files.rows("distributions.csv", SurveyFiles::distribution));
    }

    private List<Question> questions() {
        Map<String, Scale> scales = scales();
        Map<String, String> sayings = rows("sayings.csv", Function.identity()).stream()
                .collect(Collectors.toMap(row -> row.getField("question"), row -> row.getField("saying")));
        Map<String, Map<Integer, String>> sentences = sentences();
        return rows(
                "questions.csv",
                row -> new Question(
                        row.getField("question"),
                        row.getField("topic"),
                        QuestionForm.parse(row.getField("form")),
                        row.getField("text"),
                        scales.get(row.getField("scale")),
                        Optional.ofNullable(sayings.get(row.getField("question"))),
                        sentences.getOrDefault(row.getField("question"), Map.of())));
    }

    private Map<String, Map<Integer, String>> sentences() {
        return rows("sentences.csv", Function.identity()).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("question"),
                        Collectors.toMap(
                                row -> Integer.valueOf(row.getField("code")), row -> row.getField("sentence"))));
    }

    private Map<String, Scale> scales() {
        Map<String, List<Option>> options = rows("scales.csv", Function.identity()).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("scale"), Collectors.mapping(SurveyFiles::option, Collectors.toList())));
        return options.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, scale -> new Scale(scale.getKey(), scale.getValue())));
    }

    private static Option option(NamedCsvRecord row) {
        return new Option(Integer.parseInt(row.getField("code")), row.getField("label"));
    }

    private static AnswerDistribution distribution(NamedCsvRecord row) {
        int valid = Integer.parseInt(row.getField("n_valid"));
        SortedMap<Integer, Double> shares = new TreeMap<>();
        if (valid > 0) {
            int highest = Integer.parseInt(row.getField("scale_max"));
            for (int code = Integer.parseInt(row.getField("scale_min")); code <= highest; code++) {
                shares.put(code, Double.parseDouble(row.getField("share_" + code)));
            }
        }
        return new AnswerDistribution(
                row.getField("country"),
                row.getField("question"),
                Integer.parseInt(row.getField("n_respondents")),
                valid,
                shares);
    }

    private <T> List<T> rows(String file, Function<NamedCsvRecord, T> mapping) {
        return CsvResource.read(folder + file, mapping);
    }
}
