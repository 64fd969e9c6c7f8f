package org.culturepark.chassis.budget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a scope may use at most; what is absent has no limit.
 *
 * @param tokens of prompts and completions together
 * @param money in {@link Prices#CURRENCY}
 */
public record Budget(Optional<Long> tokens, Optional<BigDecimal> money) {
    /** Whether it limits anything. */
    @JsonIgnore
    public boolean isLimit() {
        return tokens.isPresent() || money.isPresent();
    }
}
