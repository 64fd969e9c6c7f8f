package org.culturepark.evaluator.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that decides what a benchmark asks: sizes, random seeds, prompt version, hash of the items. Stored with the
 * evaluation, so that it goes on as it began whatever the configuration says by then.
 */
public record Parameters(SortedMap<String, String> values) {
    /** Sampling temperature of the answers. */
    public static final String TEMPERATURE = "temperature";
    /** Which words were used. */
    public static final String PROMPT_VERSION = "promptVersion";

    /** Random seed. */
    public static final String SEED = "seed";

    /** How often everything is asked; 1 if absent. */
    public static final String REPEATS = "repeats";

    /** How many of the likeliest first tokens are asked for, where answers are read from option probabilities. */
    public static final String TOP_TOKENS = "topTokens";

    public static Parameters of(Map<String, ?> values) {
        SortedMap<String, String> sorted = new TreeMap<>();
        values.forEach((name, value) -> sorted.put(name, String.valueOf(value)));
        return new Parameters(sorted);
    }

    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name + " in " + values.keySet());
        }
        return value;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** How many of the likeliest first tokens are asked for; 0 where answers are read by their words. */
    public int topTokens() {
        return find(TOP_TOKENS).map(Integer::valueOf).orElse(0);
    }

    int repeats() {
        return find(REPEATS).map(Integer::valueOf).orElse(1);
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public long seed(String name) {
        return Long.parseLong(text(name));
    }

    public double real(String name) {
        return Double.parseDouble(text(name));
    }

    /** SHA-256 over names and values; the same parameters always give the same. */
    public String hash() {
        return hashOf(values.toString());
    }

    /** SHA-256 of a text, in hexadecimal; for items that are parameters too. */
    public static String hashOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
