package org.culturepark.local.curate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.progress.Progress;
import org.culturepark.local.progress.ProgressDisplay;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;

/** Shows how far the curation of a data set is. */
final class DataSetWatch {
    private static final Set<String> GOING_ON = Set.of("COLLECTING", "CURATING");
    private static final long PAUSE_MILLIS = 500;

    private final RestCalls rest;
    private final String id;
    private final ProgressDisplay display;

    DataSetWatch(RestCalls rest, String id, ProgressDisplay display) {
        this.rest = rest;
        this.id = id;
        this.display = display;
    }

    /** @return the data set as it was when it ended */
    JsonNode untilEnded() throws ServiceFailed, InterruptedException {
        JsonNode now = read();
        display.open(now.path("culture").asText());
        try {
            show(now);
            while (GOING_ON.contains(now.path("state").asText())) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                now = read();
                show(now);
            }
            return now;
        } finally {
            display.close();
        }
    }

    private JsonNode read() throws ServiceFailed, InterruptedException {
        return rest.get(Service.PROCESSOR, "/v1/datasets/" + id);
    }

    private void show(JsonNode now) {
        JsonNode dialogues = now.path("dialogues");
        display.show(new Progress(
                dialogues.path("curated").asLong() + dialogues.path("failed").asLong(),
                dialogues.path("received").asLong(),
                !GOING_ON.contains(now.path("state").asText())));
    }
}
