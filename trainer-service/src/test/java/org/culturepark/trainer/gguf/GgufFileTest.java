package org.culturepark.trainer.gguf;

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
import org.culturepark.trainer.weights.UnreadableModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GgufFileTest {
    @TempDir
    Path folder;

    @Test
    void shouldReadWhatTheWriterWrote() throws IOException {
        Path path = folder.resolve("written.gguf");
        new GgufWriter()
                .put("general.architecture", "llama")
                .put("some.float", 1.5f)
                .put("some.int", 7)
                .put("first", new float[] {1, 2, 3, 4, 5, 6}, 2, 3)
                .put("second", new float[] {-1}, 1)
                .write(path);

        GgufFile file = GgufFile.open(path);
        assertThat(file.metadata().getString("general.architecture")).isEqualTo("llama");
        assertThat(file.metadata().getDouble("some.float")).isEqualTo(1.5);
        assertThat(file.metadata().getInt("some.int")).isEqualTo(7);
        assertThat(file.getTensor("first").shape()).isEqualTo(List.of(2L, 3L));
        assertThat(file.read(file.getTensor("first"), 2, 3)).containsExactly(3, 4, 5);
        assertThat(file.read(file.getTensor("second"), 0, 1)).containsExactly(-1);
    }

    @Test
    void shouldNameTheMissingFile() {
        assertThatThrownBy(() -> GgufFile.open(folder.resolve("none.gguf")))
                .isInstanceOf(UnreadableModel.class)
                .hasMessageContaining("there is no model file")
                .hasMessageContaining("none.gguf");
    }

    @Test
    void shouldRefuseAFileOfAnotherKind() {
        assertRefused("PK\u0003\u0004 this is a zip file".getBytes(StandardCharsets.UTF_8), "no GGUF file");
    }

    @Test
    void shouldRefuseAnEmptyFile() {
        assertRefused(new byte[0], "ends at byte 0");
    }

    @Test
    void shouldRefuseMoreKeysThanTheFileHasBytes() {
        assertRefused(header(0, Long.MAX_VALUE).array(), "announces");
    }

    @Test
    void shouldRefuseMoreTensorsThanTheFileHasBytes() {
        assertRefused(header(-1, 0).array(), "announces");
    }

    @Test
    void shouldRefuseAStringLongerThanTheFile() {
        assertRefused(header(0, 1).putLong(1L << 40).array(), "announces 1099511627776 a key");
    }

    @Test
    void shouldRefuseAnArrayLongerThanTheFile() {
        assertRefused(
                key(header(0, 1), "tokens", 9).putInt(8).putLong(1L << 50).array(),
                "announces 1125899906842624 tokens");
    }

    @Test
    void shouldRefuseArraysWithinArrays() {
        assertRefused(key(header(0, 1), "nested", 9).putInt(9).putLong(1).array(), "array of arrays");
    }

    @Test
    void shouldRefuseAnUnknownTypeOfValue() {
        assertRefused(key(header(0, 1), "odd", 77).array(), "unknown type 77");
    }

    @Test
    void shouldRefuseAnUnsupportedTypeOfTensor() {
        assertRefused(tensor(header(1, 0), "t", 99, 0, 256).array(), "ggml type 99");
    }

    @Test
    void shouldRefuseATensorBeyondTheEndOfTheFile() {
        assertRefused(tensor(header(1, 0), "t", 0, 0, 1 << 20).array(), "beyond the end of the file");
    }

    @Test
    void shouldRefuseATensorWhoseSizeOverflows() {
        assertRefused(tensor(header(1, 0), "t", 0, 0, 1L << 40, 1L << 40).array(), "too large");
    }

    @Test
    void shouldRefuseANegativeOffset() {
        assertRefused(tensor(header(1, 0), "t", 0, -64, 1).array(), "overlaps");
    }

    @Test
    void shouldRefuseTensorsThatShareBytes() {
        ByteBuffer header = tensor(header(2, 0), "one", 0, 0, 16);
        assertRefused(tensor(header, "two", 0, 32, 16).array(), "tensor two overlaps");
    }

    @Test
    void shouldRefuseTwoTensorsOfOneName() {
        ByteBuffer header = tensor(header(2, 0), "one", 0, 0, 16);
        assertRefused(tensor(header, "one", 0, 64, 16).array(), "occurs twice");
    }

    @Test
    void shouldRefuseRowsThatDoNotFillBlocks() {
        assertRefused(tensor(header(1, 0), "t", 2, 0, 33).array(), "whole blocks");
    }

    @Test
    void shouldRefuseAFileCutAnywhereInItsHeader() throws IOException {
        byte[] start = new byte[2_000_000];
        try (var in = Files.newInputStream(DemoModel.path())) {
            in.readNBytes(start, 0, start.length);
        }
        for (int length = 0; length < start.length; length += 99_991) {
            assertRefused(Arrays.copyOf(start, length), "");
        }
    }

    private void assertRefused(byte[] bytes, String reason) {
        Path path = folder.resolve("hostile.gguf");
        assertThatThrownBy(() -> {
                    Files.write(path, bytes);
                    GgufFile.open(path);
                })
                .isInstanceOf(UnreadableModel.class)
                .hasMessageContaining("hostile.gguf: ")
                .hasMessageContaining(reason);
    }

    /** A header with room for what a test puts behind it. */
    private static ByteBuffer header(long tensors, long keys) {
        return ByteBuffer.allocate(200)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("GGUF".getBytes(StandardCharsets.UTF_8))
                .putInt(3)
                .putLong(tensors)
                .putLong(keys);
    }

    private static ByteBuffer key(ByteBuffer header, String key, int type) {
        return header.putLong(key.length())
                .put(key.getBytes(StandardCharsets.UTF_8))
                .putInt(type);
    }

    private static ByteBuffer tensor(ByteBuffer header, String name, int type, long offset, long... sizes) {
        header.putLong(name.length()).put(name.getBytes(StandardCharsets.UTF_8)).putInt(sizes.length);
        Arrays.stream(sizes).forEach(header::putLong);
        return header.putInt(type).putLong(offset);
    }
}
