package org.culturepark.trainer.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.culturepark.trainer.weights.UnreadableModel;
import org.junit.jupiter.api.Test;

class ChatTemplateTest {
    private static final List<ChatMessage> HELLO = List.of(new ChatMessage("user", " hello "));

    @Test
    void shouldTakeTheLineBreaksAroundBlockTagsAway() {
        ChatTemplate template = new ChatTemplate("""
            {{ bos_token }}
            {% for message in messages %}
                {% if message.role == 'user' %}
            [{{ message['content'] | trim }}]
                {% endif %}
            {% endfor %}
            """, Map.of("bos_token", "<s>"));

        assertThat(template.render(HELLO, false)).isEqualTo("<s>\n[hello]\n");
    }

    @Test
    void shouldPromptForAnAnswer() {
        ChatTemplate template = new ChatTemplate("{% if add_generation_prompt %}assistant:{% endif %}", Map.of());

        assertThat(template.render(HELLO, true)).isEqualTo("assistant:");
        assertThat(template.render(HELLO, false)).isEmpty();
    }

    @Test
    void shouldNeverReadAMessageAsATemplate() {
        ChatTemplate template = new ChatTemplate("{{ messages[0].content }}", Map.of());
        String attack = "{{ 6 * 7 }}{% for i in range(9) %}x{% endfor %}{# gone #}";

        assertThat(template.render(List.of(new ChatMessage("user", attack)), false))
                .isEqualTo(attack);
    }

    @Test
    void shouldSayThatATemplateIsBroken() {
        ChatTemplate template = new ChatTemplate("{% for message in messages %}", Map.of());

        assertThatThrownBy(() -> template.render(HELLO, false))
                .isInstanceOf(UnreadableModel.class)
                .hasMessageContaining("chat template cannot be rendered");
    }
}
