package org.culturepark.chassis.modelcall;

/**
 * Tokens of one call or of many.
 *
 * @param cachedTokens those of the prompt's tokens that came from a prefix cache
 */
public record Usage(long promptTokens, long completionTokens, long cachedTokens) {
    public static final Usage NONE = new Usage(0, 0, 0);

    public long total() {
        return promptTokens + completionTokens;
    }

    public Usage plus(Usage other) {
        return new Usage(
                promptTokens + other.promptTokens,
                completionTokens + other.completionTokens,
                cachedTokens + other.cachedTokens);
    }
}
