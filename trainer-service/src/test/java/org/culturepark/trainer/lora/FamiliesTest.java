package org.culturepark.trainer.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.culturepark.trainer.base.BaseModel;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.gguf.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every family and file format that is supported, against transformers in 32 bits (families_reference.py). */
class FamiliesTest {
    private static final JsonNode REFERENCE = Reference.read("families/logits.json");

    static List<String> models() {
        return StreamSupport.stream(
                        ((Iterable<String>) () -> REFERENCE.get("logits").fieldNames()).spliterator(), false)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void shouldGiveTheLogitsThatTransformersGives(String name) throws URISyntaxException {
        assertLogits(name, MemorySettings.FAST);
    }

    @ParameterizedTest
    @MethodSource("models")
    void shouldGiveThemFromABaseThatStaysCompressed(String name) throws URISyntaxException {
        assertLogits(name, MemorySettings.LEAN);
    }

    private static void assertLogits(String name, MemorySettings memory) throws URISyntaxException {
        JsonNode expected = REFERENCE.get("logits").get(name);
        int[] ids = StreamSupport.stream(REFERENCE.get("ids").spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
        try (NDManager manager = Torch.open();
                NDArray logits = model(manager, name, memory).logits(manager, ids)) {
            for (int i = 0; i < expected.size(); i++) {
                float[] row = logits.get(8 * i).toFloatArray();
                assertThat(row).hasSize(expected.get(i).size());
                for (int token = 0; token < row.length; token++) {
                    assertThat((double) row[token])
                            .as("%s after token %d", name, 8 * i)
                            .isCloseTo(expected.get(i).get(token).asDouble(), within(1e-3));
                }
            }
        }
    }

    private static LlamaModel model(NDManager manager, String name, MemorySettings memory) throws URISyntaxException {
        Path path = Path.of(Objects.requireNonNull(FamiliesTest.class.getResource("/reference/families/" + name))
                .toURI());
        LlamaLoader loader = new LlamaLoader(BaseModel.open(path), manager);
        LoraSettings settings = new LoraSettings(2, 2, 0, EnumSet.allOf(LoraTarget.class));
        return loader.load(LoraParameters.of(manager, LoraAdapter.initial(settings, loader.shape(), 1)), memory);
    }
}
