package org.culturepark.local.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EightBitCopyTest {
    private static final int Q4_1 = 3;
    private static final int Q8_0 = 8;
    private static final int F32 = 0;

    @TempDir
    private Path folder;

    @Test
    void shouldKeepWeightsWithinHalfStepOfEightBits() throws IOException {
        Path target = folder.resolve("copy.gguf");

        EightBitCopy.write(aModel(), target);

        GgufReader copy = GgufReader.open(target);
        assertThat(copy.text()).isEqualTo("general.name");
        assertThat(copy.value()).isEqualTo("model");
        GgufTensor weights = copy.tensor();
        GgufTensor norm = copy.tensor();
        assertThat(weights.type()).isEqualTo(Q8_0);
        assertThat(norm.type()).isEqualTo(F32);
        long start = (copy.position() + 31L) / 32 * 32;
        // Half a step of the largest weight's eight bits, and the rounding of their scale.
        assertThat(decoded(copy.bytes(start + weights.offset(), 34))).containsExactly(expected(), within(0.007f));
        assertThat(copy.bytes(start + norm.offset(), 4).getFloat()).isEqualTo(7);
        assertThat(GgufMetadata.read(target).text("general.name")).hasValue("model");
    }

    /** One block of Q4_1 with scale 0.125 and least value -0.5, whose steps count up and then down, and one float. */
    private Path aModel() throws IOException {
        ByteBuffer out = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(GgufReader.MAGIC).putInt(3).putLong(2).putLong(1);
        text(out, "general.name");
        out.putInt(8);
        text(out, "model");
        new GgufTensor("weights", new long[] {32, 1}, Q4_1, 0).write(out, Q4_1, 0);
        new GgufTensor("norm", new long[] {1}, F32, 32).write(out, F32, 32);
        out.position((out.position() + 31) / 32 * 32);
        int start = out.position();
        out.putShort((short) 0x3000).putShort((short) 0xb800);
        for (int i = 0; i < 16; i++) {
            out.put((byte) (i | 15 - i << 4));
        }
        out.position(start + 32).putFloat(7);
        return Files.write(folder.resolve("model.gguf"), Arrays.copyOf(out.array(), out.position()));
    }

    private static float[] expected() {
        float[] weights = new float[32];
        for (int i = 0; i < 16; i++) {
            weights[i] = 0.125f * i - 0.5f;
            weights[i + 16] = 0.125f * (15 - i) - 0.5f;
        }
        return weights;
    }

    private static float[] decoded(ByteBuffer block) {
        float scale = HalfPrecision.toFloat(block.getShort());
        float[] weights = new float[32];
        for (int i = 0; i < 32; i++) {
            weights[i] = scale * block.get();
        }
        return weights;
    }

    private static void text(ByteBuffer out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.putLong(bytes.length).put(bytes);
    }
}
