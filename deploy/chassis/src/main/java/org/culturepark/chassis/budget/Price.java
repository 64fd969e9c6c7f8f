package org.culturepark.chassis.budget;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a model's tokens cost from a day on, in {@link Prices#CURRENCY} per million.
 *
 * @param cached of the prompt's tokens, those that came from a prefix cache
 */
public record Price(String model, LocalDate from, BigDecimal prompt, BigDecimal cached, BigDecimal completion) {
    private static final int MILLION_AS_POWER_OF_TEN = 6;

    /** @param cachedTokens part of {@code promptTokens} */
    public BigDecimal of(long promptTokens, long cachedTokens, long completionTokens) {
        return times(prompt, promptTokens - cachedTokens)
                .add(times(cached, cachedTokens))
                .add(times(completion, completionTokens))
                .movePointLeft(MILLION_AS_POWER_OF_TEN);
    }

    private static BigDecimal times(BigDecimal price, long tokens) {
        return price.multiply(BigDecimal.valueOf(tokens));
    }
}
