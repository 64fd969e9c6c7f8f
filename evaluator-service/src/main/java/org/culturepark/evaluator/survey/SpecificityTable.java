package org.culturepark.evaluator.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.EvaluationConfig;
import org.culturepark.evaluator.benchmark.Measured;

/** Puts models of several cultures beside the countries. */
@ApplicationScoped
class SpecificityTable {
    private final Snapshots snapshots;
    private final EvaluationConfig config;

    SpecificityTable(Snapshots snapshots, EvaluationConfig config) {
        this.snapshots = snapshots;
        this.config = config;
    }

    /**
     * @param measured SURVEY evaluations; of each culture, the first that was told whose answer is wanted counts
     * @return empty if there are fewer than two cultures
     */
    Optional<Specificity> of(List<Measured> measured) {
        Map<String, Measured> byCulture = new LinkedHashMap<>();
        measured.stream()
                .filter(one -> one.parameters().text(SurveyBenchmark.TOLD).equals("true"))
                .forEach(one -> byCulture.putIfAbsent(one.candidate().culture(), one));
        return byCulture.size() < 2 ? Optional.empty() : Optional.of(table(byCulture));
    }

    private Specificity table(Map<String, Measured> byCulture) {
        List<String> cultures = List.copyOf(byCulture.keySet());
        List<Distributions> models = byCulture.values().stream()
                .map(one -> Distributions.of(one.result()))
                .toList();
        Snapshot snapshot =
                snapshots.ofHash(byCulture.get(cultures.get(0)).parameters().text(SurveyBenchmark.SNAPSHOT));
        List<SurveyQuestion> questions = snapshot.questions().stream()
                .filter(question -> question.byCulture().keySet().containsAll(cultures))
                .filter(question -> models.stream().allMatch(model -> model.has(question)))
                .toList();
        double[][][] alike = new double[questions.size()][][];
        double[][][] countries = new double[questions.size()][][];
        for (int at = 0; at < questions.size(); at++) {
            SurveyQuestion question = questions.get(at);
            List<double[]> own = cultures.stream()
                    .map(culture -> question.sharesOf(culture).orElseThrow())
                    .toList();
            alike[at] = matrix(models.stream().map(model -> model.of(question)).toList(), own);
            countries[at] = matrix(own, own);
        }
        return Specificity.of(
                byCulture.values().stream().map(one -> one.candidate().model()).toList(),
                cultures,
                questions.stream().map(SurveyQuestion::id).toList(),
                alike,
                countries,
                config.seed());
    }

    private static double[][] matrix(List<double[]> rows, List<double[]> columns) {
        double[][] matrix = new double[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                matrix[row][column] = Alikeness.of(rows.get(row), columns.get(column));
            }
        }
        return matrix;
    }
}
