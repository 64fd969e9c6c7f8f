package org.culturepark.trainer.lora;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.culturepark.trainer.base.BaseModel;
import org.culturepark.trainer.base.LlamaShape;
import org.culturepark.trainer.base.LoraTarget;
import org.culturepark.trainer.base.RotaryOrder;
import org.culturepark.trainer.dataset.ExampleBatch;
import org.culturepark.trainer.dataset.TokenizedExample;
import org.culturepark.trainer.gguf.GgufWriter;
import org.culturepark.trainer.gguf.Reference;

/** The models and the batches of lora_reference.py, made here from the same numbers. */
final class TinyModel {
    static final int VOCABULARY = 96;
    static final LlamaShape SHAPE = new LlamaShape(2, 32, 4, 2, 8, 64, 128, 1e-5, 10_000, List.of());

    private TinyModel() {}

    /** A random Llama of two blocks whose head is not tied to its embedding. */
    static Path write(Path path) throws IOException {
        GgufWriter writer = new GgufWriter()
                .put("general.architecture", "llama")
                .put("llama.block_count", SHAPE.blocks())
                .put("llama.embedding_length", SHAPE.width())
                .put("llama.attention.head_count", SHAPE.heads())
                .put("llama.attention.head_count_kv", SHAPE.keyValueHeads())
                .put("llama.feed_forward_length", SHAPE.feedForward())
                .put("llama.context_length", SHAPE.context())
                .put("llama.attention.layer_norm_rms_epsilon", (float) SHAPE.epsilon())
                .put("llama.rope.freq_base", (float) SHAPE.ropeBase());
        matrix(writer, "token_embd.weight", "model.embed_tokens.weight", VOCABULARY);
        matrix(writer, "output.weight", "lm_head.weight", VOCABULARY);
        norm(writer, "output_norm.weight", "model.norm.weight");
        for (int block = 0; block < SHAPE.blocks(); block++) {
            norm(writer, "blk." + block + ".attn_norm.weight", "model.layers." + block + ".input_layernorm.weight");
            norm(
                    writer,
                    "blk." + block + ".ffn_norm.weight",
                    "model.layers." + block + ".post_attention_layernorm.weight");
            for (LoraTarget target : LoraTarget.values()) {
                projection(writer, block, target);
            }
        }
        writer.write(path);
        return path;
    }

    /** As {@code adapt} in lora_reference.py: A and B from noise by their names. */
    static LoraAdapter adapter(LlamaShape shape, LoraSettings settings) {
        LoraAdapter adapter = LoraAdapter.initial(settings, shape, 0);
        for (LoraLayout.Slot slot : adapter.layout().slots()) {
            float[] noise = scaled(PeftAdapter.name(slot), slot.rows() * slot.columns(), 0.25f, 0);
            System.arraycopy(noise, 0, adapter.values(), slot.offset(), noise.length);
        }
        return adapter;
    }

    /** As {@code batch} in lora_reference.py: the second half of each sequence is learnt. */
    static ExampleBatch batch(String name, List<Integer> lengths, int vocabulary) {
        List<TokenizedExample> examples = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            List<Integer> tokens = new ArrayList<>();
            List<Boolean> learned = new ArrayList<>();
            for (int token : Reference.tokens(name + "/" + i, lengths.get(i), vocabulary)) {
                learned.add(tokens.size() >= lengths.get(i) / 2);
                tokens.add(token);
            }
            examples.add(new TokenizedExample(tokens, learned));
        }
        return ExampleBatch.of(examples);
    }

    /** A loaded model and what it learns with. */
    record Loaded(LlamaModel model, LoraParameters parameters) {}

    static Loaded load(NDManager manager, Path path, LoraSettings settings) {
        return load(manager, path, settings, MemorySettings.FAST);
    }

    static Loaded load(NDManager manager, Path path, LoraSettings settings, MemorySettings memory) {
        LlamaLoader loader = new LlamaLoader(BaseModel.open(path), manager);
        LoraParameters parameters = LoraParameters.of(manager, adapter(loader.shape(), settings));
        return new Loaded(loader.load(parameters, memory), parameters);
    }

    private static void matrix(GgufWriter writer, String name, String source, int rows) {
        writer.put(name, scaled(source, rows * SHAPE.width(), 0.5f, 0), rows, SHAPE.width());
    }

    private static void norm(GgufWriter writer, String name, String source) {
        writer.put(name, scaled(source, SHAPE.width(), 0.5f, 1), SHAPE.width());
    }

    private static void projection(GgufWriter writer, int block, LoraTarget target) {
        int rows = SHAPE.outputs(target);
        int columns = SHAPE.inputs(target);
        float[] values = scaled(target.huggingFacePath(block) + ".weight", rows * columns, 0.5f, 0);
        float[] ordered = target.isRotated() ? RotaryOrder.toGguf(values, SHAPE.rotatedHeads(target), columns) : values;
        writer.put(target.ggufTensor(block), ordered, rows, columns);
    }

    private static float[] scaled(String name, int count, float factor, float base) {
        float[] values = Reference.noise(name, count);
        for (int i = 0; i < count; i++) {
            values[i] = values[i] * factor + base;
        }
        return values;
    }
}
