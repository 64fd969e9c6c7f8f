package org.culturepark.trainer.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsFileTest {
    private static final String HEADER_START = "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}";

    @TempDir
    Path folder;

    @Test
    void shouldReadWhatTheWriterWrote() throws IOException {
        Path path = folder.resolve("written.safetensors");
        new SafetensorsWriter()
                .metadata("note", "kept")
                .put("first", new float[] {1, 2, 3, 4, 5, 6}, 2, 3)
                .put("second", new float[] {-1}, 1)
                .write(path);

        SafetensorsFile file = SafetensorsFile.open(path);

        assertThat(file.metadata("note")).contains("kept");
        assertThat(file.shapes().get("first")).isEqualTo(List.of(2L, 3L));
        assertThat(file.read("first", 2, 3)).containsExactly(3, 4, 5);
        assertThat(file.read("second")).containsExactly(-1);
    }

    @Test
    void shouldWriteHalfPrecisionToTheNearestNumber() throws IOException {
        Path path = folder.resolve("half.safetensors");
        float[] values = {1, -0.0f, 65504, 65520, 1e-8f, 6e-8f, 0.1f, 1 + 0x1p-11f, 1 + 3 * 0x1p-11f};
        new SafetensorsWriter(NumberType.F16)
                .put("values", values, values.length)
                .write(path);

        assertThat(SafetensorsFile.open(path).read("values"))
                .containsExactly(
                        1, -0.0f, 65504, Float.POSITIVE_INFINITY, 0, 0x1p-24f, 0.0999755859375f, 1, 1 + 0x1p-9f);
    }

    @Test
    void shouldRefuseALengthBeyondTheFileAndSayBoth() {
        assertRefused(Long.MAX_VALUE, "{}", "announces 9223372036854775807 bytes; the file has 10");
        assertRefused(-1, "{}", "announces 18446744073709551615 bytes");
    }

    @Test
    void shouldRefuseWhatIsNoJson() {
        assertRefused("[1, 2]", "is no JSON object");
        assertRefused("{\"a\": ", "is no JSON that can be read");
        assertRefused("[".repeat(5000), "is no JSON that can be read");
    }

    @Test
    void shouldRefuseANameThatStandsTwice() {
        assertRefused(HEADER_START + "," + HEADER_START.substring(1) + "}", "is no JSON that can be read");
    }

    @Test
    void shouldRefuseTensorsThatShareBytes() {
        String second = ",\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}";

        assertRefused(HEADER_START + second + " ".repeat(8), "tensor b overlaps the one before it");
    }

    @Test
    void shouldRefuseATensorBeyondTheEnd() {
        assertRefused(HEADER_START + "}", "tensor a reaches beyond the end of the file");
    }

    @Test
    void shouldRefuseSizesThatAreNone() {
        assertRefused(HEADER_START.replace("[2]", "[-2]") + "}", "no whole number: -2");
        assertRefused(HEADER_START.replace("[2]", "[1e99]") + "}", "no whole number");
        assertRefused(
                HEADER_START.replace("[2]", "[9223372036854775807,3]").replace("[0,8]", "[0,0]") + "}", "too large");
        assertRefused(HEADER_START.replace("[2]", "[3]").replace("[0,8]", "[0,0]") + "}", "of shape [3] has 0 bytes");
    }

    @Test
    void shouldNameATypeThatIsNotSupported() throws IOException {
        Path path = write(-2, HEADER_START.replace("F32", "F8_E4M3").replace("[0,8]", "[0,0]") + "}");

        assertThatThrownBy(() -> SafetensorsFile.open(path).read("a"))
                .isInstanceOf(UnreadableModel.class)
                .hasMessageContaining("tensor a is stored as F8_E4M3");
    }

    private void assertRefused(String header, String reason) {
        assertRefused(-2, header, reason);
    }

    private void assertRefused(long length, String header, String reason) {
        assertThatThrownBy(() -> SafetensorsFile.open(write(length, header)))
                .isInstanceOf(UnreadableModel.class)
                .hasMessageStartingWith("hostile.safetensors: ")
                .hasMessageContaining(reason);
    }

    /** @param length that the file announces; -2 for the true one */
    private Path write(long length, String header) throws IOException {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        int data = header.endsWith("        ") ? 8 : 0;
        ByteBuffer bytes = ByteBuffer.allocate(8 + json.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(length == -2 ? json.length - data : length).put(json);
        return Files.write(folder.resolve("hostile.safetensors"), bytes.array());
    }
}
