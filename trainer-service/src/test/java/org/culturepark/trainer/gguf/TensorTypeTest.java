package org.culturepark.trainer.gguf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TensorTypeTest {
    @ParameterizedTest
    @EnumSource
    void shouldExpandBlocksBitForBitAsTheGgufPackageDoes(TensorType type) {
        JsonNode reference = Reference.read("gguf-blocks.json").get(type.name());
        byte[] stored = HexFormat.of().parseHex(reference.get("stored").asText());

        float[] values = type.decode(
                ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN),
                reference.get("bits").size());

        for (int i = 0; i < values.length; i++) {
            assertThat(Float.floatToRawIntBits(values[i]))
                    .as("value %d", i)
                    .isEqualTo(reference.get("bits").get(i).asInt());
        }
    }

    @Test
    void shouldExpandEveryTensorOfTheDemoModelAsTheGgufPackageDoes() {
        JsonNode reference = Reference.read("gguf-base.json");
        GgufFile file = GgufFile.open(DemoModel.path());
        assertThat(file.tensors()).hasSize(reference.size());
        file.tensors()
                .forEach((name, tensor) -> assertThat(crc(file, tensor))
                        .as(name)
                        .isEqualTo(reference.get(name).asLong()));
    }

    private static long crc(GgufFile file, GgufTensor tensor) {
        float[] values = file.read(tensor, 0, (int) tensor.values());
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        CRC32 crc = new CRC32();
        crc.update(bytes.array());
        return crc.getValue();
    }
}
