package org.culturepark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import org.culturepark.local.progress.Progress;
import org.culturepark.local.services.ServiceFailed;

/** The delegates talk: one unit is a dialogue that has ended. */
final class DialogueStage implements Stage {
    private final Campaign campaign;

    DialogueStage(Campaign campaign) {
        this.campaign = campaign;
    }

    @Override
    public String name() {
        return "dialogues";
    }

    @Override
    public Progress look() throws ServiceFailed, InterruptedException {
        JsonNode state = campaign.read();
        Progress progress = Progress.none();
        for (JsonNode collection : state.path("collections")) {
            progress = progress.plus(progressOf(collection));
        }
        return progress;
    }

    private static Progress progressOf(JsonNode collection) throws ServiceFailed {
        long planned = collection.path("planned").asLong();
        boolean finished = collection.path("pending").asLong() == 0;
        if (finished && collection.path("completed").asLong() == 0) {
            throw new ServiceFailed("no dialogue of the culture %s was completed: %s"
                    .formatted(collection.path("culture").asText(), collection.path("failed")));
        }
        return new Progress(planned - collection.path("pending").asLong(), planned, finished);
    }
}
