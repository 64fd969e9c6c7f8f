package org.culturepark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.progress.Progress;
import org.culturepark.local.services.Items;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;

/** Dialogues become a data set: one unit is a dialogue whose opinions were judged. */
final class CurationStage implements Stage {
    private final RestCalls rest;
    private final Campaign campaign;
    private final int cultures;

    CurationStage(RestCalls rest, Campaign campaign, int cultures) {
        this.rest = rest;
        this.campaign = campaign;
        this.cultures = cultures;
    }

    @Override
    public String name() {
        return "curation";
    }

    @Override
    public Progress look() throws ServiceFailed, InterruptedException {
        List<JsonNode> dataSets = dataSets();
        Progress progress = new Progress(0, 0, dataSets.size() == cultures);
        for (JsonNode dataSet : dataSets) {
            progress = progress.plus(progressOf(dataSet));
        }
        return progress;
    }

    /** One per culture, once its first dialogue has arrived. */
    List<JsonNode> dataSets() throws ServiceFailed, InterruptedException {
        return Items.of(rest.get(Service.PROCESSOR, "/v1/datasets?size=200&campaign=" + campaign.id()));
    }

    private static Progress progressOf(JsonNode dataSet) throws ServiceFailed {
        String state = dataSet.path("state").asText();
        if (state.equals("FAILED") || state.equals("COMPLETED_EMPTY")) {
            throw new ServiceFailed("the data set of the culture %s is %s: %s"
                    .formatted(
                            dataSet.path("culture").asText(),
                            state,
                            dataSet.path("reason").asText()));
        }
        JsonNode dialogues = dataSet.path("dialogues");
        long ended =
                dialogues.path("curated").asLong() + dialogues.path("failed").asLong();
        long known = Math.max(
                dialogues.path("received").asLong(), dialogues.path("expected").asLong());
        return new Progress(ended, known, state.equals("PUBLISHED"));
    }
}
