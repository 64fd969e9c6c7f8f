package org.culturepark.trainer.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.net.http.HttpResponse;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.trainer.registry.ModelRegistry;
import org.culturepark.trainer.registry.ServedName;
import org.culturepark.trainer.registry.ServingFailed;
import org.jboss.logging.Logger;

/** Finds the model that a chat is meant for, and hands the chat on. */
@ApplicationScoped
class ChatService {
    private static final Logger LOG = Logger.getLogger(ChatService.class);
    private static final String CULTURE = "culture:";

    private final ModelRegistry registry;

    ChatService(ModelRegistry registry) {
        this.registry = registry;
    }

    HttpResponse<InputStream> complete(ObjectNode request) {
        JsonNode model = request.path("model");
        if (!model.isTextual() || model.asText().isBlank()) {
            throw Problems.badRequest("model", "must be given: culture:NAME, or the name of a model");
        }
        ServedName served = find(model.asText());
        try {
            return served.endpoint().chat(request.deepCopy().put("model", served.model()));
        } catch (ServingFailed e) {
            LOG.warnf("Chat not answered: model=%s reason=%s", served.model(), e.getMessage());
            throw HttpProblem.builder()
                    .withStatus(503)
                    .withTitle("Service Unavailable")
                    .withDetail("The endpoint that serves the model does not answer.")
                    .build();
        }
    }

    private ServedName find(String model) {
        if (!model.startsWith(CULTURE)) {
            return registry.named(model);
        }
        String culture = model.substring(CULTURE.length());
        return registry.promotedOf(culture).orElseThrow(() -> Problems.notFound("promoted model of culture", culture));
    }
}
