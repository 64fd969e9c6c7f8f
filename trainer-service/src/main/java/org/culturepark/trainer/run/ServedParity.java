package org.culturepark.trainer.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.trainer.lora.FirstToken;
import org.culturepark.trainer.registry.ModelRegistry;
import org.culturepark.trainer.registry.ServedName;
import org.culturepark.trainer.registry.ServingFailed;
import org.jboss.logging.Logger;

/** Holds a served model to what the trained one said: by the first token of its answers, since servers need not tell more. */
@ApplicationScoped
class ServedParity {
    private static final Logger LOG = Logger.getLogger(ServedParity.class);
    /** Decoding of a token that is a part of a character only. */
    private static final String HALF_A_CHARACTER = "\ufffd";

    private final ModelRegistry registry;
    private final ParityConfig config;
    private final ObjectMapper json;
    private final MeterRegistry metrics;

    ServedParity(ModelRegistry registry, ParityConfig config, ObjectMapper json, MeterRegistry metrics) {
        this.registry = registry;
        this.config = config;
        this.json = json;
        this.metrics = metrics;
    }

    /**
     * @return why it is another model; empty when it agrees
     * @throws ServingFailed when it does not answer
     */
    Optional<String> check(UUID runId, List<FirstToken> expected) {
        List<FirstToken> asked = expected.stream()
                .filter(ServedParity::isComparable)
                .limit(config.prompts())
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        ServedName model = registry.servedName(runId);
        long agreed = asked.stream().filter(token -> agrees(model, token)).count();
        boolean enough = agreed > 0 && asked.size() - agreed <= allowed();
        metrics.counter("culturepark.training.parity", "outcome", enough ? "agreed" : "disagreed")
                .increment();
        LOG.infof("Served model compared: model=%s agreed=%d of=%d", model.model(), agreed, asked.size());
        return enough
                ? Optional.empty()
                : Optional.of("the served model begins only %d of %d answers as the trained one does"
                        .formatted(agreed, asked.size()));
    }

    /** Of all prompts that could be asked: where there are fewer, one answer is a larger share of them, and no worse. */
    private double allowed() {
        return (1 - config.agreement()) * config.prompts();
    }

    private static boolean isComparable(FirstToken token) {
        return token.accepted().stream().noneMatch(text -> text.isBlank() || text.contains(HALF_A_CHARACTER));
    }

    private boolean agrees(ServedName model, FirstToken token) {
        HttpResponse<InputStream> answer = model.endpoint().chat(request(model, token));
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new ServingFailed(
                        "endpoint " + model.endpoint().name() + " answered a chat with " + answer.statusCode());
            }
            String said = content(json.readTree(body));
            return token.accepted().stream()
                    .anyMatch(text ->
                            isSpecial(text) ? said.isEmpty() : text.strip().equals(said));
        } catch (IOException e) {
            throw new ServingFailed(
                    "endpoint " + model.endpoint().name() + " breaks off its answers: " + e.getMessage());
        }
    }

    /** The end of the answer, which servers do not write out. */
    private static boolean isSpecial(String text) {
        return text.matches("<.*>");
    }

    private static String content(JsonNode answer) {
        return answer.path("choices")
                .path(0)
                .path("message")
                .path("content")
                .asText("")
                .strip();
    }

    private ObjectNode request(ServedName model, FirstToken token) {
        ObjectNode request = json.createObjectNode()
                .put("model", model.model())
                .put("max_tokens", 1)
                .put("temperature", 0);
        request.set("messages", json.valueToTree(token.prompt()));
        return request;
    }
}
