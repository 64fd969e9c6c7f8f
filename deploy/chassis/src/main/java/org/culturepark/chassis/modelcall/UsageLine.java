package org.culturepark.chassis.modelcall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What the calls of one stage used.
 *
 * @param calls those that were answered
 * @param attempts tries of all calls, whatever came of them
 * @param cachedTokens those of the prompt's tokens that came from a prefix cache
 * @param possiblyPaidTwice calls that were open when their process died and were sent again
 * @param money in US dollars; absent if the price of any of it is unknown
 * @param failures how often a call ended without an answer, by outcome
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record UsageLine(
        String group,
        String stage,
        String endpoint,
        String model,
        long calls,
        long attempts,
        long promptTokens,
        long completionTokens,
        long cachedTokens,
        long possiblyPaidTwice,
        Optional<BigDecimal> money,
        Map<Outcome, Long> failures) {}
