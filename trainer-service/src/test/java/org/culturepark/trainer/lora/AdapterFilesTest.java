package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.gguf.GgufFile;
import org.culturepark.trainer.gguf.Reference;
import org.culturepark.trainer.lora.LoraLayout.Factor;
import org.culturepark.trainer.lora.LoraLayout.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdapterFilesTest {
    private static final LoraSettings SETTINGS = new LoraSettings(4, 8, 0.1, EnumSet.allOf(LoraTarget.class));

    private final LoraAdapter adapter = TinyModel.adapter(TinyModel.SHAPE, SETTINGS);

    @TempDir
    Path folder;

    @Test
    void shouldNameTheTensorsAsPeftDoes() throws IOException {
        PeftAdapter.write(folder, adapter, "tiny");

        Set<String> names = new HashSet<>();
        header().fieldNames().forEachRemaining(names::add);
        names.remove("__metadata__");
        Set<String> peftNames = new HashSet<>();
        Reference.read("lora-tiny.json").get("trained").fieldNames().forEachRemaining(peftNames::add);
        assertThat(names).isEqualTo(peftNames);
    }

    @Test
    void shouldStoreTheNumbersWhereTheHeaderSays() throws IOException {
        PeftAdapter.write(folder, adapter, "tiny");

        byte[] file = Files.readAllBytes(folder.resolve("adapter_model.safetensors"));
        int dataStart = 8 + (int) littleEndian(file).getLong();
        for (Slot slot : adapter.layout().slots()) {
            JsonNode entry = header().get(PeftAdapter.name(slot));
            int start = dataStart + entry.get("data_offsets").get(0).asInt();
            int end = dataStart + entry.get("data_offsets").get(1).asInt();
            float[] stored = new float[(end - start) / 4];
            littleEndian(file)
                    .position(start)
                    .slice()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(stored);

            assertThat(stored).isEqualTo(adapter.matrix(slot));
            assertThat(entry.get("shape").toString()).isEqualTo("[" + slot.rows() + "," + slot.columns() + "]");
        }
    }

    @Test
    void shouldDescribeTheAdapterForPeft() throws IOException {
        PeftAdapter.write(folder, adapter, "some/base");

        JsonNode config = new ObjectMapper()
                .readTree(folder.resolve("adapter_config.json").toFile());
        assertThat(config.get("peft_type").asText()).isEqualTo("LORA");
        assertThat(config.get("task_type").asText()).isEqualTo("CAUSAL_LM");
        assertThat(config.get("base_model_name_or_path").asText()).isEqualTo("some/base");
        assertThat(config.get("r").asInt()).isEqualTo(4);
        assertThat(config.get("lora_alpha").isInt()).isTrue();
        assertThat(config.get("target_modules"))
                .extracting(JsonNode::asText)
                .containsExactly("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj");
    }

    @Test
    void shouldWriteWhatLlamaCppReads() throws IOException {
        GgufAdapter.write(folder, adapter, "tuned");

        GgufFile file = GgufFile.open(folder.resolve("adapter.gguf"));
        assertThat(file.metadata().getString("general.type")).isEqualTo("adapter");
        assertThat(file.metadata().getString("general.architecture")).isEqualTo("llama");
        assertThat(file.metadata().getString("adapter.type")).isEqualTo("lora");
        assertThat(file.metadata().getDouble("adapter.lora.alpha")).isEqualTo(8);
        assertThat(file.tensors()).hasSize(adapter.layout().slots().size());
        assertThat(file.getTensor("blk.1.ffn_down.weight.lora_a").shape()).isEqualTo(List.of(4L, 64L));
        assertThat(file.getTensor("blk.1.ffn_down.weight.lora_b").shape()).isEqualTo(List.of(32L, 4L));
    }

    /** Row i of a head turns with row i + 4; llama.cpp wants them side by side. */
    @Test
    void shouldReorderTheRowsOfRotatedLayersForLlamaCpp() throws IOException {
        GgufAdapter.write(folder, adapter, "tuned");

        float[] peft = adapter.matrix(adapter.layout().slot(0, LoraTarget.K, Factor.B));
        float[] gguf = readGguf("blk.0.attn_k.weight.lora_b");
        assertThat(row(gguf, 0)).isEqualTo(row(peft, 0));
        assertThat(row(gguf, 1)).isEqualTo(row(peft, 4));
        assertThat(row(gguf, 2)).isEqualTo(row(peft, 1));
        assertThat(row(gguf, 15)).isEqualTo(row(peft, 15));
        assertThat(readGguf("blk.0.attn_k.weight.lora_a"))
                .isEqualTo(adapter.matrix(adapter.layout().slot(0, LoraTarget.K, Factor.A)));
    }

    @Test
    void shouldReplaceAFolderAsAWhole() throws IOException {
        Path place = Files.createDirectories(folder.resolve("model"));
        Files.writeString(place.resolve("old"), "old");

        new AdapterFolder(place).write(fresh -> Files.writeString(fresh.resolve("new"), "new"));

        assertThat(place).isDirectoryContaining(file -> file.endsWith("new"));
        assertThat(place.resolve("old")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(place));
    }

    @Test
    void shouldLeaveWhatIsThereWhenWritingFails() throws IOException {
        Path place = Files.createDirectories(folder.resolve("model"));
        Files.writeString(place.resolve("old"), "old");

        assertThatThrownBy(() -> new AdapterFolder(place).write(fresh -> {
                    Files.writeString(fresh.resolve("half"), "half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);

        assertThat(place.resolve("old")).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(place));
    }

    private float[] readGguf(String tensor) {
        GgufFile file = GgufFile.open(folder.resolve("adapter.gguf"));
        List<Long> shape = file.getTensor(tensor).shape();
        return file.read(file.getTensor(tensor), 0, (int) (shape.get(0) * shape.get(1)));
    }

    private JsonNode header() throws IOException {
        byte[] file = Files.readAllBytes(folder.resolve("adapter_model.safetensors"));
        int length = (int) littleEndian(file).getLong();
        return new ObjectMapper().readTree(new String(file, 8, length, StandardCharsets.UTF_8));
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static float[] row(float[] matrix, int row) {
        return Arrays.copyOfRange(matrix, row * SETTINGS.rank(), (row + 1) * SETTINGS.rank());
    }
}
