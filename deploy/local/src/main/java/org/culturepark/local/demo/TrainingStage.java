package org.culturepark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.progress.Progress;
import org.culturepark.local.services.Items;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;

/** A model is tuned on each data set and served: one unit is a step of the optimizer. */
final class TrainingStage implements Stage {
    private final RestCalls rest;
    private final List<String> dataSets;

    /** @param dataSets their ids */
    TrainingStage(RestCalls rest, List<String> dataSets) {
        this.rest = rest;
        this.dataSets = List.copyOf(dataSets);
    }

    @Override
    public String name() {
        return "training";
    }

    @Override
    public Progress look() throws ServiceFailed, InterruptedException {
        Progress progress = Progress.none();
        for (String dataSet : dataSets) {
            Optional<JsonNode> run = run(dataSet);
            progress = progress.plus(run.isEmpty() ? new Progress(0, 0, false) : progressOf(run.get()));
        }
        return progress;
    }

    /** The latest run on a data set, once its batches have arrived. */
    Optional<JsonNode> run(String dataSet) throws ServiceFailed, InterruptedException {
        return Items.of(rest.get(Service.TRAINER, "/v1/runs?dataSet=" + dataSet)).stream()
                .findFirst();
    }

    private static Progress progressOf(JsonNode run) throws ServiceFailed {
        String state = run.path("state").asText();
        if (state.equals("FAILED")) {
            throw new ServiceFailed("the training of %s failed: %s"
                    .formatted(run.path("model").asText(), run.path("reason").asText()));
        }
        return new Progress(run.path("step").asLong(), run.path("steps").asLong(), state.equals("SERVED"));
    }
}
