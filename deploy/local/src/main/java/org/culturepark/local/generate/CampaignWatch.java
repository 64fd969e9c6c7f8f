package org.culturepark.local.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.culturepark.local.progress.Progress;
import org.culturepark.local.progress.ProgressDisplay;
import org.culturepark.local.services.ServiceFailed;

/** Shows how far a campaign is, culture by culture, until it goes on no more by itself. */
final class CampaignWatch {
    /** A paused one goes on when somebody resumes it, and is followed meanwhile. */
    private static final Set<String> GOING_ON = Set.of("RUNNING", "PAUSED");

    private static final long PAUSE_MILLIS = 500;

    private final RunningCampaign campaign;
    private final Supplier<ProgressDisplay> displays;
    private final Map<String, ProgressDisplay> byCulture = new LinkedHashMap<>();

    /** @param displays makes one for each culture */
    CampaignWatch(RunningCampaign campaign, Supplier<ProgressDisplay> displays) {
        this.campaign = campaign;
        this.displays = displays;
    }

    /** @return the campaign as it was when it ended */
    JsonNode untilEnded() throws ServiceFailed, InterruptedException {
        try {
            JsonNode now = campaign.read();
            show(now);
            while (GOING_ON.contains(now.path("state").asText())) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                now = campaign.read();
                show(now);
            }
            return now;
        } finally {
            byCulture.values().forEach(ProgressDisplay::close);
        }
    }

    private void show(JsonNode now) {
        for (JsonNode collection : now.path("collections")) {
            byCulture
                    .computeIfAbsent(collection.path("culture").asText(), this::opened)
                    .show(progress(collection));
        }
    }

    private ProgressDisplay opened(String culture) {
        ProgressDisplay display = displays.get();
        display.open(culture);
        return display;
    }

    private static Progress progress(JsonNode collection) {
        return new Progress(
                collection.path("completed").asLong(),
                collection.path("planned").asLong(),
                collection.path("pending").asLong() == 0);
    }
}
