package org.culturepark.trainer.dataset;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturepark.trainer.gguf.GgufMetadata;
import org.culturepark.trainer.gguf.UnreadableModel;

/** The byte-level BPE of a GGUF file, run by Hugging Face's tokenizers library. */
public final class GgufTokenizer implements AutoCloseable {
    private static final long CONTROL = 3;
    private static final long USER_DEFINED = 4;

    private final HuggingFaceTokenizer tokenizer;
    private final Map<String, Integer> specialTokens;

    private GgufTokenizer(HuggingFaceTokenizer tokenizer, Map<String, Integer> specialTokens) {
        this.tokenizer = tokenizer;
        this.specialTokens = specialTokens;
    }

    /**
     * A piece of a text.
     *
     * @param start index of its first character in the text
     */
    public record Token(int id, int start) {}

    /** @throws UnreadableModel when the file has no tokenizer, or one of another kind */
    public static GgufTokenizer of(GgufMetadata metadata) {
        byte[] json = TokenizerJson.of(metadata);
        try {
            Map<String, String> options =
                    Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false");
            return new GgufTokenizer(
                    HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), options), specialTokens(metadata));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableModel("the model's tokenizer cannot be built: " + e.getMessage(), e);
        }
    }

    /**
     * Cuts a text as it stands: what looks like a special token in it is text like any other, for only the chat template
     * may write those.
     */
    public List<Token> encode(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        Encoding encoding = tokenizer.encode(text, false, false);
        long[] ids = encoding.getIds();
        CharSpan[] spans = encoding.getCharTokenSpans();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            tokens.add(new Token((int) ids[i], text.offsetByCodePoints(0, spans[i].getStart())));
        }
        return tokens;
    }

    /** Tokens that steer the model, such as the marks around a message, and their ids. */
    public Map<String, Integer> specialTokens() {
        return specialTokens;
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    private static Map<String, Integer> specialTokens(GgufMetadata metadata) {
        List<String> tokens = metadata.getStrings("tokenizer.ggml.tokens");
        List<Long> types = metadata.getLongs("tokenizer.ggml.token_type");
        Map<String, Integer> special = new LinkedHashMap<>();
        for (int id = 0; id < Math.min(tokens.size(), types.size()); id++) {
            if (types.get(id) == CONTROL || types.get(id) == USER_DEFINED) {
                special.put(tokens.get(id), id);
            }
        }
        return special;
    }
}
