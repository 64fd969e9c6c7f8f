package org.culturepark.trainer.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturepark.trainer.gguf.GgufMetadata;
import org.culturepark.trainer.weights.UnreadableModel;

/** Says what a GGUF file knows of its tokenizer in the form of Hugging Face's {@code tokenizer.json}. */
final class TokenizerJson {
    private static final Map<String, Object> DIGITS = Map.of("type", "Digits", "individual_digits", true);
    private static final Map<String, Object> BYTES = bytes(true);
    private static final String LETTERS_AND_SPACES =
            "[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|%s| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
    private static final String CONTRACTIONS = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|";

    private TokenizerJson() {}

    static Map<String, Object> of(GgufMetadata metadata) {
        String kind = metadata.getString("tokenizer.ggml.model");
        return switch (kind) {
            case "gpt2" ->
                json(Map.of(
                        "pre_tokenizer",
                                preTokenizer(metadata.findString("tokenizer.ggml.pre")
                                        .orElse("default")),
                        "decoder", BYTES,
                        "model", bytePairs(metadata)));
            case "llama" -> sentencePiece(metadata);
            default ->
                throw new UnreadableModel(
                        "the model's tokenizer is of kind " + kind + "; only gpt2 and llama are supported");
        };
    }

    private static Map<String, Object> json(Map<String, Object> parts) {
        Map<String, Object> json = new LinkedHashMap<>(Map.of("version", "1.0", "added_tokens", List.of()));
        json.putAll(parts);
        return json;
    }

    /** How text is cut before pairs are merged, by the name llama.cpp has for it (llama-vocab.cpp). */
    private static Map<String, Object> preTokenizer(String name) {
        List<Map<String, Object>> steps = switch (name) {
            case "smollm" -> List.of(DIGITS, BYTES);
            case "gpt-2", "default" -> List.of(BYTES);
            case "llama-bpe", "llama3", "llama-v3" -> List.of(split("\\p{N}{1,3}"), bytes(false));
            case "qwen2" -> List.of(split("\\p{N}"), bytes(false));
            default -> throw new UnreadableModel("the model's pre-tokenizer " + name + " is not supported");
        };
        return Map.of("type", "Sequence", "pretokenizers", steps);
    }

    private static Map<String, Object> split(String digits) {
        String regex = CONTRACTIONS + LETTERS_AND_SPACES.formatted(digits);
        return Map.of("type", "Split", "pattern", Map.of("Regex", regex), "behavior", "Isolated", "invert", false);
    }

    private static Map<String, Object> bytes(boolean ownRegex) {
        return Map.of("type", "ByteLevel", "add_prefix_space", false, "trim_offsets", false, "use_regex", ownRegex);
    }

    private static Map<String, Object> bytePairs(GgufMetadata metadata) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("type", "BPE");
        model.put("vocab", vocabulary(metadata));
        model.put("merges", metadata.getStrings("tokenizer.ggml.merges"));
        return model;
    }

    /** Llama 2's: a word begins with a low line, what is unknown is spelt in bytes. */
    private static Map<String, Object> sentencePiece(GgufMetadata metadata) {
        Map<String, Integer> vocabulary = vocabulary(metadata);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("type", "BPE");
        model.put("unk_token", "<unk>");
        model.put("fuse_unk", true);
        model.put("byte_fallback", true);
        model.put("vocab", vocabulary);
        model.put("merges", merges(vocabulary, metadata.getDoubles("tokenizer.ggml.scores")));
        List<Map<String, Object>> normalizers = new ArrayList<>();
        if (metadata.findBoolean("tokenizer.ggml.add_space_prefix").orElse(true)) {
            normalizers.add(Map.of("type", "Prepend", "prepend", "\u2581"));
        }
        normalizers.add(Map.of("type", "Replace", "pattern", Map.of("String", " "), "content", "\u2581"));
        return json(Map.of(
                "normalizer", Map.of("type", "Sequence", "normalizers", normalizers),
                "decoder", wordDecoder(),
                "model", model));
    }

    private static Map<String, Object> wordDecoder() {
        return Map.of(
                "type",
                "Sequence",
                "decoders",
                List.of(
                        Map.of("type", "Replace", "pattern", Map.of("String", "\u2581"), "content", " "),
                        Map.of("type", "ByteFallback"),
                        Map.of("type", "Fuse")));
    }

    /** SentencePiece merges whatever pair makes the piece of the highest score, so the pairs follow from the pieces. */
    private static List<List<String>> merges(Map<String, Integer> vocabulary, List<Double> scores) {
        record Merge(String left, String right, double score, int leftId, int rightId) {}
        List<Merge> merges = new ArrayList<>();
        vocabulary.forEach((piece, id) -> {
            for (int at = 1; at < piece.length(); at++) {
                Integer left = vocabulary.get(piece.substring(0, at));
                Integer right = vocabulary.get(piece.substring(at));
                if (left != null && right != null) {
                    merges.add(new Merge(piece.substring(0, at), piece.substring(at), scores.get(id), left, right));
                }
            }
        });
        return merges.stream()
                .sorted(Comparator.comparingDouble(Merge::score)
                        .reversed()
                        .thenComparingInt(Merge::leftId)
                        .thenComparingInt(Merge::rightId))
                .map(merge -> List.of(merge.left(), merge.right()))
                .toList();
    }

    private static Map<String, Integer> vocabulary(GgufMetadata metadata) {
        Map<String, Integer> vocabulary = new LinkedHashMap<>();
        int id = 0;
        for (String token : metadata.getStrings("tokenizer.ggml.tokens")) {
            vocabulary.putIfAbsent(token, id++);
        }
        return vocabulary;
    }
}
