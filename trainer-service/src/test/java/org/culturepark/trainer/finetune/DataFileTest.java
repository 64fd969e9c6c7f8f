package org.culturepark.trainer.finetune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.culturepark.trainer.dataset.ChatMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {
    private static final String GOOD =
            "{\"messages\": [{\"role\": \"user\", \"content\": \"Tea?\"}, {\"role\": \"assistant\", \"content\":"
                    + " \"Yes.\"}]}";

    @TempDir
    Path folder;

    @Test
    void shouldReadConversations() throws IOException {
        assertThat(DataFile.read(write(GOOD + "\n\n" + GOOD)))
                .hasSize(2)
                .allSatisfy(example -> assertThat(example.messages())
                        .containsExactly(new ChatMessage("user", "Tea?"), new ChatMessage("assistant", "Yes.")));
    }

    @Test
    void shouldTakeLlamaTextApart() throws IOException {
        Path file = write("{\"text\": \"<s>[INST] <<SYS>>\\n"
                + "Be brief.\\n"
                + "<</SYS>>\\n"
                + "\\n"
                + "Tea? [/INST] Yes. </s><s>[INST] Why? [/INST] It is good. </s>\"}");

        assertThat(DataFile.read(file).get(0).messages())
                .isEqualTo(List.of(
                        new ChatMessage("system", "Be brief."),
                        new ChatMessage("user", "Tea?"),
                        new ChatMessage("assistant", "Yes."),
                        new ChatMessage("user", "Why?"),
                        new ChatMessage("assistant", "It is good.")));
    }

    @Test
    void shouldNameTheLineThatBreaks() throws IOException {
        assertUnreadable(GOOD + "\n{", "line 2: is no JSON");
        assertUnreadable("{\"messages\": [{\"role\": \"user\"}]}", "line 1: a message lacks its role or its content");
        assertUnreadable("{\"text\": \"Tea?\"}", "line 1: text is not in the form");
        assertUnreadable("{}", "line 1: has neither messages nor text");
        assertUnreadable("", "has no examples");
    }

    @Test
    void shouldSayThatAFileIsNotThere() {
        assertThatThrownBy(() -> DataFile.read(folder.resolve("none"))).hasMessageEndingWith("none is not there");
    }

    private void assertUnreadable(String text, String reason) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> DataFile.read(file))
                .isInstanceOf(UnreadableData.class)
                .hasMessageContaining(reason);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("data.jsonl"), text);
    }
}
