package org.culturepark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.progress.Progress;
import org.culturepark.local.services.Items;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;

/** The tuned models and the untuned one are measured: one unit is an answer. */
final class EvaluationStage implements Stage {
    private final RestCalls rest;
    private final List<JsonNode> runs;
    private final List<String> benchmarks;

    /**
     * @param runs the trainings whose models are measured
     * @param benchmarks on which the evaluator measures them
     */
    EvaluationStage(RestCalls rest, List<JsonNode> runs, List<String> benchmarks) {
        this.rest = rest;
        this.runs = List.copyOf(runs);
        this.benchmarks = List.copyOf(benchmarks);
    }

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public Progress look() throws ServiceFailed, InterruptedException {
        Progress progress = Progress.none();
        for (JsonNode run : runs) {
            for (String benchmark : benchmarks) {
                progress = progress.plus(progressOf(comparison(run, benchmark)));
            }
        }
        return progress;
    }

    /** The tuned and the untuned model's evaluation on a benchmark, as far as there are any yet. */
    Comparison comparison(JsonNode run, String benchmark) throws ServiceFailed, InterruptedException {
        String path = "/v1/evaluations?size=200&culture=%s&benchmark=%s"
                .formatted(run.path("culture").asText(), benchmark);
        return Comparison.among(
                Items.of(rest.get(Service.EVALUATOR, path)), run.path("model").asText());
    }

    private static Progress progressOf(Comparison comparison) throws ServiceFailed {
        if (comparison.tuned().isEmpty() || comparison.untuned().isEmpty()) {
            return new Progress(0, 0, false);
        }
        return progressOf(comparison.tuned().get())
                .plus(progressOf(comparison.untuned().get()));
    }

    private static Progress progressOf(JsonNode evaluation) throws ServiceFailed {
        String state = evaluation.path("state").asText();
        if (state.equals("FAILED")) {
            throw new ServiceFailed("the evaluation of %s on %s failed: %s"
                    .formatted(
                            evaluation.path("model").asText(),
                            evaluation.path("benchmark").asText(),
                            evaluation.path("reason").asText()));
        }
        JsonNode progress = evaluation.path("progress");
        return new Progress(progress.path("done").asLong(), progress.path("of").asLong(), state.equals("COMPLETED"));
    }

    /** All evaluations behind the table, for their usage. */
    List<JsonNode> inDetail(Comparison comparison) throws ServiceFailed, InterruptedException {
        List<JsonNode> detailed = new ArrayList<>();
        for (Optional<JsonNode> evaluation : List.of(comparison.tuned(), comparison.untuned())) {
            String id = evaluation.map(found -> found.path("id").asText()).orElse("");
            detailed.add(rest.get(Service.EVALUATOR, "/v1/evaluations/" + id));
        }
        return detailed;
    }
}
