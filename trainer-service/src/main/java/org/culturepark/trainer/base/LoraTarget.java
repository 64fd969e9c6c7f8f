package org.culturepark.trainer.base;

/** A linear layer of a block that an adapter can sit on, with the names it has in either file format. */
public enum LoraTarget {
    Q("q_proj", "self_attn", "attn_q"),
    K("k_proj", "self_attn", "attn_k"),
    V("v_proj", "self_attn", "attn_v"),
    O("o_proj", "self_attn", "attn_output"),
    GATE("gate_proj", "mlp", "ffn_gate"),
    UP("up_proj", "mlp", "ffn_up"),
    DOWN("down_proj", "mlp", "ffn_down");

    private final String peftName;
    private final String peftParent;
    private final String ggufName;

    LoraTarget(String peftName, String peftParent, String ggufName) {
        this.peftName = peftName;
        this.peftParent = peftParent;
        this.ggufName = ggufName;
    }

    /** As in {@code target_modules} of PEFT, such as {@code q_proj}. */
    public String peftName() {
        return peftName;
    }

    /** The layer's path in a Hugging Face Llama model, such as {@code model.layers.3.self_attn.q_proj}. */
    public String huggingFacePath(int block) {
        return "model.layers." + block + "." + peftParent + "." + peftName;
    }

    /** The layer's path in a GGUF file, such as {@code blk.3.attn_q}. */
    public String ggufPath(int block) {
        return "blk." + block + "." + ggufName;
    }

    /** The weight's name in a GGUF file, such as {@code blk.3.attn_q.weight}. */
    public String ggufTensor(int block) {
        return ggufPath(block) + ".weight";
    }

    /** Whether llama.cpp's files of Llama models hold the rows of this layer reordered for its rotary embedding. */
    public boolean isRotated() {
        return this == Q || this == K;
    }
}
