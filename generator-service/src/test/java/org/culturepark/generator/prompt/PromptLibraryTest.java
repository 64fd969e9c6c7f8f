package org.culturepark.generator.prompt;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service that is about to start says about its folder; Quarkus prints the message and stops. */
class PromptLibraryTest {
    @TempDir
    private Path disk;

    @Test
    void shouldStopTheStartWhereTheFolderIsNotThere() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> library(disk.resolve("gone")).check(new StartupEvent()))
                .withMessageContaining("culturepark.dialogue.prompts: cannot read the folder");
    }

    @Test
    void shouldStopTheStartWhereATextIsBroken() throws IOException {
        Files.writeString(Files.createDirectory(disk.resolve("mine")).resolve("turn.txt"), "{promt}");

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> library(disk).check(new StartupEvent()))
                .withMessageContaining("mine/turn.txt: ")
                .withMessageContaining("promt");
    }

    private static PromptLibrary library(Path folder) {
        return new PromptLibrary(
                new PromptFolders(() -> Optional.of(folder)),
                new UsedPromptsRepository(new ObjectMapper()),
                Clock.systemUTC());
    }
}
