package org.culturepark.trainer.base;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturepark.trainer.dataset.TokenizerFiles;
import org.culturepark.trainer.gguf.GgufFile;
import org.culturepark.trainer.weights.UnreadableModel;

/**
 * A base model's files, whichever format they have, mapped into memory. Tensors have the names and the order of rows that
 * they have in Hugging Face's Llama.
 */
public interface BaseModel {
    String EMBEDDING = "model.embed_tokens.weight";
    String HEAD = "lm_head.weight";
    String LAST_NORM = "model.norm.weight";

    LlamaShape shape();

    /** @throws UnreadableModel when the model brings no tokenizer, or no chat template */
    TokenizerFiles tokenizer();

    /** Outermost dimension first; empty when there is no such tensor. */
    Optional<List<Long>> findShape(String tensor);

    /** Whole rows of a matrix, or numbers of a vector, as 32-bit floats. */
    float[] read(String tensor, long firstRow, int rows);

    /** Every tensor's name. */
    Set<String> tensors();

    /**
     * Opens a GGUF file, or a Hugging Face folder.
     *
     * @throws UnreadableModel when it is missing, damaged, hostile or of a kind not supported
     */
    static BaseModel open(Path path) {
        BaseModel model = Files.isDirectory(path) ? HuggingFaceModel.open(path) : new GgufModel(GgufFile.open(path));
        Set<String> unknown = new HashSet<>(model.tensors());
        unknown.removeAll(namesOf(model.shape()));
        unknown.stream().sorted().findFirst().ifPresent(name -> {
            // Computing without it would be wrong, silently.
            throw new UnreadableModel("the model has a tensor " + name + ", which is not supported");
        });
        return model;
    }

    /** Of the normalisation before a block's attention, or before its feed-forward layer. */
    static String normOf(int block, boolean attention) {
        return "model.layers." + block + "." + (attention ? "input_layernorm" : "post_attention_layernorm") + ".weight";
    }

    private static Set<String> namesOf(LlamaShape shape) {
        List<String> names = new ArrayList<>(List.of(EMBEDDING, HEAD, LAST_NORM));
        for (int block = 0; block < shape.blocks(); block++) {
            names.add(normOf(block, true));
            names.add(normOf(block, false));
            for (LoraTarget target : LoraTarget.values()) {
                names.add(target.huggingFacePath(block) + ".weight");
                names.add(target.huggingFacePath(block) + ".bias");
            }
        }
        return new HashSet<>(names);
    }
}
