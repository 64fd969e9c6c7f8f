package org.culturepark.local.modelserver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.culturepark.local.openai.ApiError;
import org.culturepark.local.openai.Call;

/** Says what is served: {@code GET /v1/models} and {@code GET /health}. */
final class ModelsHandler {
    private final ServedModels models;

    ModelsHandler(ServedModels models) {
        this.models = models;
    }

    void list(Call call) throws IOException {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("object", "list");
        ArrayNode data = list.putArray("data");
        models.all().forEach(model -> data.add(model.card()));
        call.reply(200, list);
    }

    /** 200 when the base model answers, else 503; the process of each model is named, for whoever looks after them. */
    void health(Call call) throws IOException {
        if (!models.base().worker().isReady()) {
            throw ApiError.unavailable("The base model is being started.");
        }
        ObjectNode health = JsonNodeFactory.instance.objectNode().put("status", "ok");
        ArrayNode list = health.putArray("models");
        for (ServedModel model : models.all()) {
            list.addObject()
                    .put("id", model.name())
                    .put("ready", model.worker().isReady())
                    .put("pid", model.worker().process().pid());
        }
        call.reply(200, health);
    }
}
