package org.culturepark.trainer.base;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturepark.trainer.weights.UnreadableModel;

/** Reads the sizes of a model from its {@code config.json}. */
public final class HuggingFaceConfig {
    private static final Set<String> TYPES = Set.of("llama", "mistral", "qwen2");

    private HuggingFaceConfig() {}

    /** What a model's {@code config.json} would be. */
    public static Map<String, Object> of(BaseModel model) {
        LlamaShape shape = model.shape();
        if (!shape.ropeDivisors().isEmpty()) {
            throw new UnreadableModel("how the model scales its rotary embedding cannot be said in config.json");
        }
        String firstLayer = LoraTarget.Q.huggingFacePath(0);
        boolean biased = model.findShape(firstLayer + ".bias").isPresent();
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("architectures", List.of(biased ? "Qwen2ForCausalLM" : "LlamaForCausalLM"));
        config.put("model_type", biased ? "qwen2" : "llama");
        config.put("hidden_act", "silu");
        config.put("hidden_size", shape.width());
        config.put("intermediate_size", shape.feedForward());
        config.put("num_hidden_layers", shape.blocks());
        config.put("num_attention_heads", shape.heads());
        config.put("num_key_value_heads", shape.keyValueHeads());
        config.put("head_dim", shape.headWidth());
        config.put("max_position_embeddings", shape.context());
        config.put("rms_norm_eps", shape.epsilon());
        config.put("rope_theta", shape.ropeBase());
        config.put("tie_word_embeddings", model.findShape(BaseModel.HEAD).isEmpty());
        config.put(
                "vocab_size", model.findShape(BaseModel.EMBEDDING).orElseThrow().get(0));
        config.put("torch_dtype", "float16");
        return config;
    }

    /** @throws UnreadableModel when the model is of a kind not supported, or a size is missing */
    static LlamaShape shapeOf(JsonNode config) {
        String type = config.path("model_type").asText("");
        if (!TYPES.contains(type)) {
            throw new UnreadableModel(
                    "the model's type is '" + type + "'; only llama, mistral and qwen2 are supported");
        }
        String activation = config.path("hidden_act").asText("silu");
        if (!activation.equals("silu")) {
            throw new UnreadableModel("the model's activation is " + activation + "; only silu is supported");
        }
        int width = size(config, "hidden_size");
        int heads = size(config, "num_attention_heads");
        int headWidth = config.path("head_dim").asInt(width / heads);
        // transformers 5 has one object for what used to be two fields
        JsonNode rope = config.has("rope_parameters") ? config.get("rope_parameters") : config.path("rope_scaling");
        double base = rope.path("rope_theta").asDouble(config.path("rope_theta").asDouble(10_000));
        LlamaShape plain = new LlamaShape(
                size(config, "num_hidden_layers"),
                width,
                heads,
                config.path("num_key_value_heads").asInt(heads),
                headWidth,
                size(config, "intermediate_size"),
                contextOf(config),
                config.path("rms_norm_eps").asDouble(1e-6),
                base,
                List.of());
        return new LlamaShape(
                plain.blocks(),
                width,
                heads,
                plain.keyValueHeads(),
                headWidth,
                plain.feedForward(),
                plain.context(),
                plain.epsilon(),
                base,
                divisors(rope, plain));
    }

    /** Within its window, a model with sliding attention attends to everything; beyond it we do not go. */
    private static int contextOf(JsonNode config) {
        int context = size(config, "max_position_embeddings");
        boolean slides = config.path("use_sliding_window")
                .asBoolean(!config.path("model_type").asText().equals("qwen2"));
        return slides && config.path("sliding_window").isInt()
                ? Math.min(context, config.get("sliding_window").asInt())
                : context;
    }

    private static List<Float> divisors(JsonNode rope, LlamaShape plain) {
        String type = rope.path("rope_type").asText(rope.path("type").asText("default"));
        return switch (type) {
            case "default" -> List.of();
            case "linear" -> RopeDivisors.linear((float) number(rope, "factor"), plain.headWidth() / 2);
            case "llama3" ->
                RopeDivisors.llama3(
                        plain.ropeFrequencies(),
                        number(rope, "factor"),
                        number(rope, "low_freq_factor"),
                        number(rope, "high_freq_factor"),
                        (int) number(rope, "original_max_position_embeddings"));
            default ->
                throw new UnreadableModel(
                        "the model scales its rotary embedding (" + type + "), which is not supported");
        };
    }

    private static int size(JsonNode config, String name) {
        if (!config.path(name).isInt() || config.get(name).asInt() < 1) {
            throw new UnreadableModel("config.json: " + name + " is no whole number above 0");
        }
        return config.get(name).asInt();
    }

    private static double number(JsonNode rope, String name) {
        if (!rope.path(name).isNumber()) {
            throw new UnreadableModel("config.json: " + name + " of the rotary embedding is no number");
        }
        return rope.get(name).asDouble();
    }
}
