package org.culturepark.local.modelworker;

import com.hubspot.jinjava.Jinjava;
import com.hubspot.jinjava.JinjavaConfig;
import com.hubspot.jinjava.interpret.RenderResult;
import java.util.List;
import java.util.Map;
import org.culturepark.local.gguf.GgufMetadata;

/**
 * Turns messages into the text the model was trained to continue, by the Jinja template in its GGUF file.
 *
 * <p>llama.cpp could do it too, but takes the begin-of-text token off the front. In SmolLM2 that token is
 * {@code <|im_start|>}, with which the first message begins, and the prompt would be damaged.
 */
final class ChatTemplate {
    /** Where the file has none, its model most likely speaks ChatML. */
    private static final String CHATML = "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' +"
            + " message['content'] + '<|im_end|>' + '\\n' }}{% endfor %}{{ '<|im_start|>assistant\\n' }}";

    private final Jinjava jinja = new Jinjava(JinjavaConfig.newBuilder()
            // As Hugging Face transformers sets its Jinja.
            .withTrimBlocks(true)
            .withLstripBlocks(true)
            // A message that happens to hold {{ }} is text, never part of the template.
            .withNestedInterpretationEnabled(false)
            .build());
    private final String template;
    private final String begin;
    private final String end;
    private final boolean mustBegin;

    ChatTemplate(GgufMetadata metadata) {
        template = metadata.text("tokenizer.chat_template").orElse(CHATML);
        begin = metadata.token("tokenizer.ggml.bos_token_id").orElse("");
        end = metadata.token("tokenizer.ggml.eos_token_id").orElse("");
        mustBegin = metadata.beginsWithToken();
    }

    /**
     * The prompt, open for the assistant's next message.
     *
     * @throws IllegalStateException if the template cannot be rendered
     */
    String render(List<ChatMessage> messages) {
        RenderResult result = jinja.renderForResult(
                template,
                Map.of(
                        "messages",
                        messages.stream().map(ChatTemplate::asMap).toList(),
                        "add_generation_prompt",
                        true,
                        "bos_token",
                        begin,
                        "eos_token",
                        end));
        if (result.hasErrors()) {
            throw new IllegalStateException("the chat template of the model: "
                    + result.getErrors().get(0).getMessage());
        }
        String prompt = result.getOutput();
        return mustBegin && !prompt.startsWith(begin) ? begin + prompt : prompt;
    }

    private static Map<String, String> asMap(ChatMessage message) {
        return Map.of("role", message.role(), "content", message.content());
    }
}
