package org.culturepark.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.progress.Progress;
import org.culturepark.local.progress.ProgressDisplay;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;

/** Shows how far a plan is, benchmark by benchmark, until it goes on no more by itself. */
final class PlanWatch {
    private static final Set<String> GOING_ON = Set.of("EXPANDING", "RUNNING");
    private static final long PAUSE_MILLIS = 500;

    private final RestCalls rest;
    private final String id;
    private final Supplier<ProgressDisplay> displays;
    private final Map<String, ProgressDisplay> byBenchmark = new LinkedHashMap<>();

    /** @param displays makes one for each benchmark */
    PlanWatch(RestCalls rest, String id, Supplier<ProgressDisplay> displays) {
        this.rest = rest;
        this.id = id;
        this.displays = displays;
    }

    /** @return the plan as it was when it ended */
    JsonNode untilEnded() throws ServiceFailed, InterruptedException {
        try {
            JsonNode now = read();
            while (GOING_ON.contains(now.path("state").asText())) {
                show(now);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                now = read();
            }
            show(now);
            return now;
        } finally {
            byBenchmark.values().forEach(ProgressDisplay::close);
        }
    }

    private JsonNode read() throws ServiceFailed, InterruptedException {
        return rest.get(Service.EVALUATOR, "/v1/plans/" + id);
    }

    private void show(JsonNode plan) {
        Map<String, Progress> sums = new LinkedHashMap<>();
        for (JsonNode evaluation : plan.path("evaluations")) {
            sums.merge(evaluation.path("benchmark").asText(), progress(evaluation), Progress::plus);
        }
        sums.forEach((benchmark, progress) ->
                byBenchmark.computeIfAbsent(benchmark, this::opened).show(progress));
    }

    private ProgressDisplay opened(String benchmark) {
        ProgressDisplay display = displays.get();
        display.open(benchmark);
        return display;
    }

    private static Progress progress(JsonNode evaluation) {
        JsonNode progress = evaluation.path("progress");
        String state = evaluation.path("state").asText();
        return new Progress(
                progress.path("done").asLong(),
                progress.path("of").asLong(),
                state.equals("COMPLETED") || state.equals("FAILED"));
    }
}
