package org.culturepark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.services.Items;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;

/** The campaign of the demo: what is asked of the generator, and what it answers about it. */
final class Campaign {
    private final RestCalls rest;
    private final UUID id;

    private Campaign(RestCalls rest, UUID id) {
        this.rest = rest;
        this.id = id;
    }

    static Campaign start(RestCalls rest, DemoSize size) throws ServiceFailed, InterruptedException {
        List<String> questions = commonQuestions(rest, size);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("name", "Demo: " + String.join(", ", size.cultures()));
        request.put("cultures", size.cultures());
        request.put("questions", questions);
        request.put("samples", questions.size() * size.dialoguesPerQuestion());
        request.put("rounds", size.rounds());
        request.put("seed", size.seed());
        JsonNode started =
                rest.post(Service.GENERATOR, "/v1/campaigns", UUID.randomUUID().toString(), request);
        return new Campaign(rest, UUID.fromString(started.path("id").asText()));
    }

    /** The first questions of the survey that people of all the cultures were asked. */
    private static List<String> commonQuestions(RestCalls rest, DemoSize size)
            throws ServiceFailed, InterruptedException {
        List<String> common = new ArrayList<>();
        for (String culture : size.cultures()) {
            JsonNode questions = rest.get(Service.GENERATOR, "/v1/surveys/wvs7/questions?culture=" + culture);
            List<String> asked = Items.of(questions).stream()
                    .filter(question -> question.path("asked").asBoolean())
                    .map(question -> question.path("question").asText())
                    .distinct()
                    .toList();
            if (common.isEmpty()) {
                common.addAll(asked);
            }
            common.retainAll(asked);
        }
        return Items.spread(common, size.questions());
    }

    UUID id() {
        return id;
    }

    JsonNode read() throws ServiceFailed, InterruptedException {
        return rest.get(Service.GENERATOR, "/v1/campaigns/" + id);
    }
}
