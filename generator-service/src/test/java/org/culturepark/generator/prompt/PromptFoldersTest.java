package org.culturepark.generator.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptFoldersTest {
    @TempDir
    private Path disk;

    private final PromptFolders builtIn = new PromptFolders(Optional::empty);

    /** A text of theirs that is changed is a new version: give it a folder of its own, and this test a line more. */
    @ParameterizedTest
    @CsvSource({
        "guide-v1, guide-v1@2c2a16b4, 7",
        "guide-v2, guide-v2@5031ef3e, 7",
    })
    void shouldNeverChangeAVersionThatIsBuiltIn(String name, String id, int rounds) {
        PromptVersion version = builtIn.find(name).orElseThrow();

        assertThat(version.id()).isEqualTo(id);
        assertThat(version.rounds()).isEqualTo(rounds);
        Prompts.of(version);
    }

    @Test
    void shouldLeadWhatItHasTheTextsFor() {
        assertThat(builtIn.find("guide-v1").orElseThrow().uses()).containsExactly(PromptUse.SELF_GUIDANCE);
        assertThat(builtIn.find("guide-v2").orElseThrow().uses()).containsExactly(PromptUse.values());
        assertThat(builtIn.find("guide-v1").orElseThrow().tellsLanguage()).isFalse();
        assertThat(builtIn.find("guide-v2").orElseThrow().tellsLanguage()).isTrue();
    }

    @Test
    void shouldReadTheSubfoldersAsTheyAreNow() throws IOException {
        write("mine/direct-system.txt", "Answer in {language}.");
        write("mine/direct.txt", "{question}");
        write(".git/direct.txt", "no version");
        write("mine/notes.md", "no prompt");

        PromptVersion before = onDisk().find("mine").orElseThrow();
        write("mine/direct.txt", "{question} Why?");
        PromptVersion after = onDisk().find("mine").orElseThrow();

        assertThat(onDisk().names()).containsExactly("guide-v1", "guide-v2", "mine");
        assertThat(before.uses()).containsExactly(PromptUse.DIRECT);
        assertThat(before.id()).matches("mine@[0-9a-f]{8}").isNotEqualTo(after.id());
        assertThat(after.texts()).containsOnlyKeys("direct-system.txt", "direct.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mine/direct.txt     | Say {otherNam}.  | mine/direct.txt: .*otherNam.*
            mine/direct.txt     | {#if statement}? | mine/direct.txt: .*
            mine/rond-1.txt     | Say it.          | .*rond-1.txt: no such prompt; there are system.txt.*
            guide-v2/direct.txt | {question}       | .*guide-v2: a version of this name is built in.*
            """)
    void shouldNameTheFileThatIsWrong(String file, String text, String message) throws IOException {
        write(file, text);
        String name = file.replaceFirst("/.*", "");

        assertThatExceptionOfType(InvalidPrompts.class)
                .isThrownBy(() -> Prompts.of(onDisk().find(name).orElseThrow()))
                .withMessageMatching(message);
    }

    @Test
    void shouldNameTheFolderThatIsNotThere() {
        PromptFolders folders = new PromptFolders(() -> Optional.of(disk.resolve("gone")));

        assertThatExceptionOfType(InvalidPrompts.class)
                .isThrownBy(folders::names)
                .withMessageContaining("culturepark.dialogue.prompts: cannot read the folder")
                .withMessageContaining("gone");
    }

    private PromptFolders onDisk() {
        return new PromptFolders(() -> Optional.of(disk));
    }

    private void write(String file, String text) throws IOException {
        Path path = disk.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
