package org.culturepark.local.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.services.Items;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;

/** A campaign on the generator, from outside. */
final class RunningCampaign {
    private static final int PAGE = 200;

    private final RestCalls rest;
    private final UUID id;

    RunningCampaign(RestCalls rest, UUID id) {
        this.rest = rest;
        this.id = id;
    }

    /** @throws ServiceFailed if the generator is not there or refuses the request */
    static RunningCampaign start(RestCalls rest, Map<String, Object> request)
            throws ServiceFailed, InterruptedException {
        JsonNode started = rest.impatient()
                .post(Service.GENERATOR, "/v1/campaigns", UUID.randomUUID().toString(), request);
        return new RunningCampaign(rest, UUID.fromString(started.path("id").asText()));
    }

    UUID id() {
        return id;
    }

    JsonNode read() throws ServiceFailed, InterruptedException {
        return rest.get(Service.GENERATOR, "/v1/campaigns/" + id);
    }

    /** A page of the completed dialogues in full, from page 0; empty after the last. */
    List<JsonNode> dialogues(int page) throws ServiceFailed, InterruptedException {
        String path = "/v1/campaigns/%s/dialogues?state=COMPLETED&size=%d&page=%d".formatted(id, PAGE, page);
        List<JsonNode> dialogues = new ArrayList<>();
        for (JsonNode dialogue : Items.of(rest.get(Service.GENERATOR, path))) {
            dialogues.add(rest.get(
                    Service.GENERATOR, "/v1/dialogues/" + dialogue.path("id").asText()));
        }
        return dialogues;
    }
}
