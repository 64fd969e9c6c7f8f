package org.culturepark.local.modelserver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A model that can be called by its name.
 *
 * @param root the weights, or the adapter's path as it was given
 * @param parent the base model's name, for an adapter
 */
record ServedModel(String name, Path root, Optional<String> parent, Instant created, int context, Worker worker) {
    /** As {@code /v1/models} lists it, with the fields vLLM adds. */
    ObjectNode card() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", name)
                .put("object", "model")
                .put("created", created.getEpochSecond())
                .put("owned_by", "culturepark")
                .put("root", root.toString())
                .put("parent", parent.orElse(null))
                .put("max_model_len", context);
    }
}
