package org.culturepark.trainer.dataset;

import com.hubspot.jinjava.Jinjava;
import com.hubspot.jinjava.JinjavaConfig;
import com.hubspot.jinjava.interpret.RenderResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturepark.trainer.weights.UnreadableModel;

/**
 * The model's own chat template, in Jinja, rendered as transformers does: block tags take their line break with them, and
 * what messages say is never read as a template.
 */
public final class ChatTemplate {
    private static final JinjavaConfig CONFIG = JinjavaConfig.newBuilder()
            .withTrimBlocks(true)
            .withLstripBlocks(true)
            .withNestedInterpretationEnabled(false)
            .build();

    private final Jinjava jinja = new Jinjava(CONFIG);
    private final String source;
    private final Map<String, String> tokens;

    /** @param tokens what the template may name besides the messages: {@code bos_token}, {@code eos_token} */
    public ChatTemplate(String source, Map<String, String> tokens) {
        this.source = source;
        this.tokens = Map.copyOf(tokens);
    }

    /**
     * The conversation as the text that the model reads.
     *
     * @param prompting whether it ends where the assistant is to speak next
     * @throws UnreadableModel when the template cannot be rendered
     */
    public String render(List<ChatMessage> messages, boolean prompting) {
        Map<String, Object> context = new HashMap<>(tokens);
        context.put("messages", messages.stream().map(ChatTemplate::asMap).toList());
        context.put("add_generation_prompt", prompting);
        RenderResult result = jinja.renderForResult(source, context);
        if (!result.getErrors().isEmpty()) {
            throw new UnreadableModel("the model's chat template cannot be rendered: "
                    + result.getErrors().get(0).getMessage());
        }
        return result.getOutput();
    }

    private static Map<String, String> asMap(ChatMessage message) {
        return Map.of("role", message.role(), "content", message.content());
    }
}
