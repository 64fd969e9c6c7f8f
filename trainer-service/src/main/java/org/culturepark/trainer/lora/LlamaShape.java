package org.culturepark.trainer.lora;

import org.culturepark.trainer.gguf.GgufMetadata;
import org.culturepark.trainer.gguf.UnreadableModel;

/**
 * The sizes of a Llama model.
 *
 * @param width of the residual stream
 * @param heads query heads
 * @param keyValueHeads each shared by {@code heads / keyValueHeads} query heads
 * @param headWidth values a head, even
 * @param feedForward width inside the feed-forward layer
 * @param context longest sequence in tokens
 * @param epsilon of the normalisation
 * @param ropeBase base of the rotary embedding's wavelengths
 */
public record LlamaShape(
        int blocks,
        int width,
        int heads,
        int keyValueHeads,
        int headWidth,
        int feedForward,
        int context,
        double epsilon,
        double ropeBase) {
    public LlamaShape {
        if (blocks < 1 || width < 1 || keyValueHeads < 1 || feedForward < 1) {
            throw new UnreadableModel("the model has a size below 1");
        }
        if (heads % keyValueHeads != 0) {
            throw new UnreadableModel(heads + " heads cannot share " + keyValueHeads + " key-value heads evenly");
        }
        if (headWidth < 2 || headWidth % 2 != 0) {
            throw new UnreadableModel("heads are " + headWidth + " wide; rotary embedding needs an even width");
        }
    }

    /** @throws UnreadableModel when it is no Llama model, or one of a variation not supported */
    static LlamaShape of(GgufMetadata metadata) {
        String architecture = metadata.getString("general.architecture");
        if (!architecture.equals("llama")) {
            throw new UnreadableModel("the model's architecture is " + architecture + "; only llama is supported");
        }
        metadata.findString("llama.rope.scaling.type")
                .filter(type -> !type.equals("none"))
                .ifPresent(type -> {
                    throw new UnreadableModel(
                            "the model scales its rotary embedding (" + type + "), which is not supported");
                });
        int width = metadata.getInt("llama.embedding_length");
        int heads = metadata.getInt("llama.attention.head_count");
        if (heads < 1) {
            throw new UnreadableModel("the model has no heads");
        }
        int headWidth = metadata.findInt("llama.attention.key_length").orElse(width / heads);
        int rotated = metadata.findInt("llama.rope.dimension_count").orElse(headWidth);
        if (rotated != headWidth) {
            throw new UnreadableModel("the model rotates " + rotated + " of " + headWidth + " values a head");
        }
        return new LlamaShape(
                metadata.getInt("llama.block_count"),
                width,
                heads,
                metadata.findInt("llama.attention.head_count_kv").orElse(heads),
                headWidth,
                metadata.getInt("llama.feed_forward_length"),
                metadata.getInt("llama.context_length"),
                metadata.getDouble("llama.attention.layer_norm_rms_epsilon"),
                metadata.findDouble("llama.rope.freq_base").orElse(10_000.0));
    }

    /** Query heads that share one key-value head. */
    int headsPerGroup() {
        return heads / keyValueHeads;
    }

    /** Values that a target reads, per token. */
    int inputs(LoraTarget target) {
        return switch (target) {
            case Q, K, V, GATE, UP -> width;
            case O -> heads * headWidth;
            case DOWN -> feedForward;
        };
    }

    /** Values that a target writes, per token. */
    int outputs(LoraTarget target) {
        return switch (target) {
            case Q -> heads * headWidth;
            case K, V -> keyValueHeads * headWidth;
            case GATE, UP -> feedForward;
            case O, DOWN -> width;
        };
    }

    /** Heads whose rows a rotated target holds. */
    int rotatedHeads(LoraTarget target) {
        return target == LoraTarget.Q ? heads : keyValueHeads;
    }
}
