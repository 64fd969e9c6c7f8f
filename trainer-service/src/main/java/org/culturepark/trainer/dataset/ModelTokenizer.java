package org.culturepark.trainer.dataset;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.culturepark.trainer.weights.UnreadableModel;

/** A model's own way to cut text into tokens, run by Hugging Face's tokenizers library. */
public final class ModelTokenizer implements AutoCloseable {
    private static final Map<String, String> PLAIN =
            Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false");

    private final HuggingFaceTokenizer atStart;
    private final HuggingFaceTokenizer later;
    private final Map<String, Integer> specialTokens;

    /**
     * A piece of a text.
     *
     * @param start index of its first character in the text
     */
    public record Token(int id, int start) {}

    private ModelTokenizer(
            HuggingFaceTokenizer atStart, HuggingFaceTokenizer later, Map<String, Integer> specialTokens) {
        this.atStart = atStart;
        this.later = later;
        this.specialTokens = specialTokens;
    }

    /** @throws UnreadableModel when the library cannot build it */
    public static ModelTokenizer of(TokenizerFiles files) {
        HuggingFaceTokenizer atStart = build(files.tokenizer());
        return new ModelTokenizer(
                atStart,
                marksOnlyTheStart(files.tokenizer()) ? build(withoutMark(files.tokenizer())) : atStart,
                files.specialTokens());
    }

    /**
     * Cuts a text as it stands: what looks like a special token in it is text like any other, for only the chat template
     * may write those.
     *
     * @param first whether nothing stands before it, which some models mark
     */
    public List<Token> encode(String text, boolean first) {
        if (text.isEmpty()) {
            return List.of();
        }
        Encoding encoding = (first ? atStart : later).encode(text, false, false);
        long[] ids = encoding.getIds();
        CharSpan[] spans = encoding.getCharTokenSpans();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            int start = spans[i] == null ? 0 : spans[i].getStart();
            tokens.add(new Token((int) ids[i], text.offsetByCodePoints(0, start)));
        }
        return tokens;
    }

    public String decode(int token) {
        return atStart.decode(new long[] {token}, false);
    }

    /** Tokens that steer the model, such as the marks around a message, and their ids. */
    public Map<String, Integer> specialTokens() {
        return specialTokens;
    }

    @Override
    public void close() {
        atStart.close();
        later.close();
    }

    private static HuggingFaceTokenizer build(JsonNode tokenizer) {
        byte[] json = tokenizer.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), PLAIN);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableModel("the model's tokenizer cannot be built: " + e.getMessage(), e);
        }
    }

    private static boolean marksOnlyTheStart(JsonNode tokenizer) {
        return tokenizer.path("pre_tokenizer").path("prepend_scheme").asText().equals("first");
    }

    private static JsonNode withoutMark(JsonNode tokenizer) {
        JsonNode copy = tokenizer.deepCopy();
        ((ObjectNode) copy.get("pre_tokenizer")).put("prepend_scheme", "never");
        return copy;
    }
}
