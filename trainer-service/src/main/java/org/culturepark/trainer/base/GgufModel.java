package org.culturepark.trainer.base;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.culturepark.trainer.dataset.TokenizerFiles;
import org.culturepark.trainer.gguf.GgufFile;
import org.culturepark.trainer.gguf.GgufMetadata;
import org.culturepark.trainer.gguf.GgufTensor;
import org.culturepark.trainer.weights.UnreadableModel;

/** A GGUF file of a Llama, Mistral or Qwen2 model; the former two have the architecture {@code llama}. */
public final class GgufModel implements BaseModel {
    private static final Set<String> ARCHITECTURES = Set.of("llama", "qwen2");
    private static final String ROPE_DIVISORS = "rope_freqs.weight";

    private final GgufFile file;
    private final LlamaShape shape;
    private final boolean reordered;
    private final Map<String, String> names;
    private final Map<String, LoraTarget> rotated = new HashMap<>();

    GgufModel(GgufFile file) {
        String architecture = file.metadata().getString("general.architecture");
        if (!ARCHITECTURES.contains(architecture)) {
            throw new UnreadableModel(
                    "the model's architecture is " + architecture + "; only llama and qwen2 are supported");
        }
        this.file = file;
        this.shape = shapeOf(architecture, file);
        this.reordered = architecture.equals("llama");
        this.names = names();
    }

    public GgufFile file() {
        return file;
    }

    /** What the file calls a tensor. */
    public String storedName(String tensor) {
        return names.getOrDefault(tensor, tensor);
    }

    /** Tensors that are no weights. */
    public List<GgufTensor> companions() {
        return file.findTensor(ROPE_DIVISORS).stream().toList();
    }

    /** All of a tensor in the file's order of rows. */
    public float[] toStored(String tensor, float[] values) {
        LoraTarget target = rotated.get(tensor);
        if (!reordered || target == null) {
            return values;
        }
        int rows = Math.toIntExact(findShape(tensor).orElseThrow().get(0));
        return RotaryOrder.toGguf(values, shape.rotatedHeads(target), values.length / rows);
    }

    @Override
    public LlamaShape shape() {
        return shape;
    }

    @Override
    public TokenizerFiles tokenizer() {
        return TokenizerFiles.of(file.metadata());
    }

    @Override
    public Optional<List<Long>> findShape(String tensor) {
        return Optional.ofNullable(names.get(tensor)).flatMap(file::findTensor).map(GgufTensor::shape);
    }

    @Override
    public float[] read(String tensor, long firstRow, int rows) {
        GgufTensor stored = file.getTensor(names.getOrDefault(tensor, tensor));
        int columns =
                stored.shape().size() == 1 ? 1 : Math.toIntExact(stored.shape().get(1));
        if (!reordered || !rotated.containsKey(tensor)) {
            return file.read(stored, firstRow * columns, rows * columns);
        }
        float[] values = new float[rows * columns];
        for (int i = 0; i < rows; i++) {
            long row = RotaryOrder.ggufRow(Math.toIntExact(firstRow + i), shape.headWidth());
            System.arraycopy(file.read(stored, row * columns, columns), 0, values, i * columns, columns);
        }
        return values;
    }

    @Override
    public Set<String> tensors() {
        Map<String, String> backwards = new HashMap<>();
        names.forEach((name, stored) -> backwards.put(stored, name));
        Set<String> tensors = new HashSet<>();
        file.tensors().keySet().stream()
                .filter(stored -> !stored.equals(ROPE_DIVISORS))
                .forEach(stored -> tensors.add(backwards.getOrDefault(stored, stored)));
        return tensors;
    }

    private Map<String, String> names() {
        Map<String, String> found = new HashMap<>(
                Map.of(EMBEDDING, "token_embd.weight", HEAD, "output.weight", LAST_NORM, "output_norm.weight"));
        for (int block = 0; block < shape.blocks(); block++) {
            found.put(BaseModel.normOf(block, true), "blk." + block + ".attn_norm.weight");
            found.put(BaseModel.normOf(block, false), "blk." + block + ".ffn_norm.weight");
            for (LoraTarget target : LoraTarget.values()) {
                for (String part : List.of(".weight", ".bias")) {
                    found.put(target.huggingFacePath(block) + part, target.ggufPath(block) + part);
                    if (target.isRotated()) {
                        rotated.put(target.huggingFacePath(block) + part, target);
                    }
                }
            }
        }
        return found;
    }

    private static LlamaShape shapeOf(String prefix, GgufFile file) {
        GgufMetadata metadata = file.metadata();
        int width = metadata.getInt(prefix + ".embedding_length");
        int heads = metadata.getInt(prefix + ".attention.head_count");
        if (heads < 1) {
            throw new UnreadableModel("the model has no heads");
        }
        int headWidth = metadata.findInt(prefix + ".attention.key_length").orElse(width / heads);
        int turned = metadata.findInt(prefix + ".rope.dimension_count").orElse(headWidth);
        if (turned != headWidth) {
            throw new UnreadableModel("the model rotates " + turned + " of " + headWidth + " values a head");
        }
        return new LlamaShape(
                metadata.getInt(prefix + ".block_count"),
                width,
                heads,
                metadata.findInt(prefix + ".attention.head_count_kv").orElse(heads),
                headWidth,
                metadata.getInt(prefix + ".feed_forward_length"),
                metadata.getInt(prefix + ".context_length"),
                metadata.getDouble(prefix + ".attention.layer_norm_rms_epsilon"),
                metadata.findDouble(prefix + ".rope.freq_base").orElse(10_000.0),
                ropeDivisors(prefix, file, headWidth / 2));
    }

    /** Llama 3's are a tensor of their own; a linear scaling is a number in the metadata. */
    private static List<Float> ropeDivisors(String prefix, GgufFile file, int frequencies) {
        String scaling =
                file.metadata().findString(prefix + ".rope.scaling.type").orElse("none");
        if (scaling.equals("linear")) {
            float factor = (float) file.metadata().getDouble(prefix + ".rope.scaling.factor");
            return RopeDivisors.linear(factor, frequencies);
        }
        if (!scaling.equals("none")) {
            throw new UnreadableModel(
                    "the model scales its rotary embedding (" + scaling + "), which is not supported");
        }
        return file.findTensor(ROPE_DIVISORS)
                .map(tensor -> {
                    int count = Math.toIntExact(tensor.shape().get(0));
                    float[] divisors = file.read(tensor, 0, count);
                    return IntStream.range(0, count).mapToObj(i -> divisors[i]).toList();
                })
                .orElse(List.of());
    }
}
