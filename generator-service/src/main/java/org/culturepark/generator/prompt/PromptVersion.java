package org.culturepark.generator.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A version of the texts behind dialogues.
 *
 * @param name of its folder
 * @param texts Qute templates by file name
 */
public record PromptVersion(String name, SortedMap<String, String> texts) {
    private static final int HASH_LENGTH = 8;

    public PromptVersion {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The name and the first eight hexadecimal digits of the texts' SHA-256: other texts have another id. */
    public String id() {
        return name + "@" + HexFormat.of().formatHex(digest()).substring(0, HASH_LENGTH);
    }

    private byte[] digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((file, text) -> digest.update((file + "\0" + text + "\0").getBytes(UTF_8)));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What all its files together can lead. */
    public Set<PromptUse> uses() {
        EnumSet<PromptUse> uses = EnumSet.noneOf(PromptUse.class);
        Arrays.stream(PromptUse.values())
                .filter(use -> texts.keySet().containsAll(use.files()))
                .forEach(uses::add);
        return uses;
    }

    /** How many rounds its guide leads through. */
    public int rounds() {
        return (int) IntStream.rangeClosed(1, PromptFiles.MOST_ROUNDS)
                .takeWhile(round -> texts.containsKey(PromptFiles.round(round)))
                .count();
    }

    /** Whether it tells the model the language; one that does not is in English. */
    public boolean tellsLanguage() {
        return texts.values().stream().anyMatch(text -> text.contains("{language}"));
    }
}
