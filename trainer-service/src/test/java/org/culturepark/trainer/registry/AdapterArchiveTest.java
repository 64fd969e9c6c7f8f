package org.culturepark.trainer.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdapterArchiveTest {
    @TempDir
    Path root;

    @Test
    void shouldUnpackToAFolderOfTheModelsName() throws IOException {
        Path folder = Files.createDirectory(root.resolve("culturepark-korean-68ca35b4"));
        Files.writeString(folder.resolve("adapter_config.json"), "{}");
        Files.writeString(folder.resolve("adapter.gguf"), "GGUF");

        Map<String, String> unpacked = unpack(AdapterArchive.of(folder));

        assertThat(unpacked)
                .containsExactly(
                        Map.entry("culturepark-korean-68ca35b4/adapter.gguf", "GGUF"),
                        Map.entry("culturepark-korean-68ca35b4/adapter_config.json", "{}"));
    }

    @Test
    void shouldNotFollowLinks() throws IOException {
        Path secret = Files.writeString(root.resolve("secret"), "secret");
        Path folder = Files.createDirectory(root.resolve("model"));
        Files.createSymbolicLink(folder.resolve("link"), secret);

        assertThat(unpack(AdapterArchive.of(folder))).isEmpty();
    }

    private static Map<String, String> unpack(AdapterArchive archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archive.writeTo(bytes);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
