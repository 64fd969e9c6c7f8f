package org.culturepark.chassis.modelcall;

/**
 * What the calls of one stage used.
 *
 * @param cachedTokens those of the prompt's tokens that came from a prefix cache
 * @param possiblyPaidTwice calls that were open when their process died and were sent again
 */
public record UsageLine(
        String group,
        String stage,
        String model,
        long calls,
        long promptTokens,
        long completionTokens,
        long cachedTokens,
        long possiblyPaidTwice) {}
