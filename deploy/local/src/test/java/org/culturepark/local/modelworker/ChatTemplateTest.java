package org.culturepark.local.modelworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.culturepark.local.gguf.GgufMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatTemplateTest {
    private static final List<ChatMessage> CHAT = List.of(new ChatMessage("user", "{{ 1 + 1 }} <b>"));

    @TempDir
    private Path folder;

    @Test
    void shouldRenderTemplateOfModelAndLeaveMessagesAsTheyAre() throws IOException {
        String template = "{% for m in messages %}[{{ m['role'] }}]{{ m['content'] }}{% endfor %}"
                + "{% if add_generation_prompt %}[assistant]{% endif %}";

        assertThat(template(template).render(CHAT)).isEqualTo("[user]{{ 1 + 1 }} <b>[assistant]");
    }

    @Test
    void shouldSpeakChatMlWhereModelHasNoTemplate() throws IOException {
        ChatTemplate template = new ChatTemplate(GgufMetadata.read(gguf("general.name", "model")));

        assertThat(template.render(CHAT))
                .isEqualTo("<|im_start|>user\n{{ 1 + 1 }} <b><|im_end|>\n<|im_start|>assistant\n");
    }

    @Test
    void shouldRefuseTemplateThatCannotBeRendered() throws IOException {
        ChatTemplate template = template("{% for m in messages %}");

        assertThatThrownBy(() -> template.render(CHAT)).hasMessageContaining("chat template");
    }

    private ChatTemplate template(String template) throws IOException {
        return new ChatTemplate(GgufMetadata.read(gguf("tokenizer.chat_template", template)));
    }

    /** A GGUF file of nothing but one text among its metadata. */
    private Path gguf(String key, String value) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);
        out.put("GGUF".getBytes(StandardCharsets.US_ASCII)).putInt(3).putLong(0).putLong(1);
        text(out, key);
        out.putInt(8);
        text(out, value);
        return Files.write(folder.resolve("model.gguf"), Arrays.copyOf(out.array(), out.position()));
    }

    private static void text(ByteBuffer out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.putLong(bytes.length).put(bytes);
    }
}
