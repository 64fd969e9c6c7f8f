package org.culturepark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;

/** The whole loop, from the campaign to the evaluation of what was trained on it, over REST only. */
final class Loop {
    private static final String VALUES = "VSM13";
    private static final String MODERATION = "MODERATION";
    static final List<String> BENCHMARKS = List.of(VALUES, MODERATION);

    private final RestCalls rest;
    private final StageWatch watch;

    Loop(RestCalls rest, StageWatch watch) {
        this.rest = rest;
        this.watch = watch;
    }

    /**
     * Goes through all stages.
     *
     * @return one table per culture
     * @throws ServiceFailed by the first stage that fails
     */
    List<CultureReport> run(DemoSize size) throws ServiceFailed, InterruptedException {
        Campaign campaign = Campaign.start(rest, size);
        watch.untilFinished(new DialogueStage(campaign));
        CurationStage curation =
                new CurationStage(rest, campaign, size.cultures().size());
        watch.untilFinished(curation);
        List<JsonNode> dataSets = curation.dataSets();
        List<JsonNode> runs = trained(dataSets);
        EvaluationStage evaluation = new EvaluationStage(rest, runs, BENCHMARKS);
        watch.untilFinished(evaluation);
        return reports(campaign.read(), dataSets, runs, evaluation);
    }

    private List<JsonNode> trained(List<JsonNode> dataSets) throws ServiceFailed, InterruptedException {
        List<String> ids =
                dataSets.stream().map(dataSet -> dataSet.path("id").asText()).toList();
        TrainingStage training = new TrainingStage(rest, ids);
        watch.untilFinished(training);
        List<JsonNode> runs = new ArrayList<>();
        for (String id : ids) {
            runs.add(training.run(id).orElseThrow());
        }
        return runs;
    }

    private static List<CultureReport> reports(
            JsonNode campaign, List<JsonNode> dataSets, List<JsonNode> runs, EvaluationStage evaluation)
            throws ServiceFailed, InterruptedException {
        List<CultureReport> reports = new ArrayList<>();
        for (JsonNode collection : campaign.path("collections")) {
            String culture = collection.path("culture").asText();
            JsonNode dataSet = ofCulture(dataSets, culture);
            JsonNode run = ofCulture(runs, culture);
            List<JsonNode> values = evaluation.inDetail(evaluation.comparison(run, VALUES));
            List<JsonNode> moderation = evaluation.inDetail(evaluation.comparison(run, MODERATION));
            reports.add(new CultureReport(culture, run.path("model").asText())
                    .dialogues(collection)
                    .dataSet(dataSet)
                    .training(run)
                    .measured("VSM13 distance", values.get(0), values.get(1))
                    .measured("moderation F1", moderation.get(0), moderation.get(1))
                    .tokens(tokens(campaign, dataSet, run, values, moderation)));
        }
        return reports;
    }

    private static Tokens tokens(
            JsonNode campaign, JsonNode dataSet, JsonNode run, List<JsonNode> values, List<JsonNode> moderation) {
        List<JsonNode> evaluations = new ArrayList<>(values);
        evaluations.addAll(moderation);
        return new Tokens(
                Tokens.sum(campaign.path("usage"), run.path("culture").asText()),
                Tokens.sum(dataSet.path("usage"), ""),
                run.path("tokens").asLong(),
                evaluations.stream()
                        .mapToLong(evaluation -> Tokens.sum(evaluation.path("usage"), ""))
                        .sum());
    }

    private static JsonNode ofCulture(List<JsonNode> all, String culture) {
        return all.stream()
                .filter(one -> one.path("culture").asText().equals(culture))
                .findFirst()
                .orElseThrow();
    }
}
