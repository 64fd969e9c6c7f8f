package org.culturepark.trainer.gguf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredAsTest {
    @ParameterizedTest
    @EnumSource
    void shouldStoreNumbersByteForByteAsTheGgufPackageDoes(StoredAs type) {
        float[] values = Reference.noise("blocks", 96);
        for (int i = 0; i < values.length; i++) {
            values[i] *= 3;
        }
        values[0] = 0;
        values[1] = -0.0f;
        values[2] = 6e-8f;
        values[3] = 3e-5f;
        ByteBuffer bytes = ByteBuffer.allocate((int) type.type().bytes(96)).order(ByteOrder.LITTLE_ENDIAN);

        type.encode(values, bytes);

        assertThat(HexFormat.of().formatHex(bytes.array()))
                .isEqualTo(Reference.read("gguf-blocks.json")
                        .get(type.name())
                        .get("stored")
                        .asText());
    }
}
