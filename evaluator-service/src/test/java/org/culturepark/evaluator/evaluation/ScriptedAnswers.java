package org.culturepark.evaluator.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.culturepark.evaluator.moderation.LabelledText;
import org.culturepark.evaluator.moderation.ModerationSample;

/**
 * Answers by the model's name: {@code oracle…} gives the gold label, {@code refuser…} declines, {@code rambler…} names
 * no option, {@code mute…} says nothing, {@code random…} draws by prompt and seed, and all others answer 3, or "fine", or
 * talk.
 */
public class ScriptedAnswers implements ResponseDefinitionTransformerV2 {
    static final String NAME = "scripted-answers";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> gold = ModerationSample.builtIn().byCulture().values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toMap(LabelledText::text, LabelledText::label));

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        JsonNode request = read(event.getRequest().getBodyAsString());
        String answer = answer(
                request.get("model").asText(),
                request.at("/messages/1/content").asText(),
                request.path("seed").asText());
        return ResponseDefinitionBuilder.okForJson(Map.of(
                        "id",
                        "1",
                        "object",
                        "chat.completion",
                        "created",
                        1,
                        "model",
                        request.get("model").asText(),
                        "choices",
                        new Object[] {choice(answer)},
                        "usage",
                        Map.of("prompt_tokens", 100, "completion_tokens", 2, "total_tokens", 102)))
                .build();
    }

    private String answer(String model, String prompt, String seed) {
        if (model.startsWith("refuser")) {
            return "I'm sorry, I cannot answer that.";
        }
        if (model.startsWith("rambler")) {
            return "It is either 1 or 2, hurtful or fine.";
        }
        if (model.startsWith("mute")) {
            return "";
        }
        if (prompt.contains("Text: Number ")) {
            int row = Integer.parseInt(prompt.replaceAll("(?s).*Text: Number (\\d+).*", "$1"));
            return !model.startsWith("told") ? "Well" : row * 7 % 5 % 2 == 1 ? "quite hateful" : "harmless";
        }
        if (prompt.startsWith("Classify the comment")) {
            String text = prompt.substring(prompt.indexOf("Comment: ") + 9, prompt.indexOf("\nClass:"));
            return model.startsWith("oracle") ? gold.get(text) : drawn(model, prompt + seed);
        }
        return prompt.endsWith("from 1 to 5:") || prompt.endsWith("one number:") ? "3" : "People there bring fruit.";
    }

    private static String drawn(String model, String from) {
        boolean hurtful = model.startsWith("random") && new Random(from.hashCode()).nextBoolean();
        return hurtful ? "hurtful" : "fine";
    }

    private static Map<String, Object> choice(String answer) {
        return Map.of("index", 0, "message", Map.of("role", "assistant", "content", answer), "finish_reason", "stop");
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + body, e);
        }
    }
}
