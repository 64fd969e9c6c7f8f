package org.culturepark.generator.campaign;

import java.util.List;
import java.util.function.ToLongFunction;
import org.culturepark.chassis.modelcall.UsageLine;

/** What all the calls of a campaign come to. */
record UsageTotals(long calls, long promptTokens, long completionTokens, long cachedTokens, long possiblyPaidTwice) {

    static UsageTotals of(List<UsageLine> lines) {
        return new UsageTotals(
                sum(lines, UsageLine::calls),
                sum(lines, UsageLine::promptTokens),
                sum(lines, UsageLine::completionTokens),
                sum(lines, UsageLine::cachedTokens),
                sum(lines, UsageLine::possiblyPaidTwice));
    }

    private static long sum(List<UsageLine> lines, ToLongFunction<UsageLine> figure) {
        return lines.stream().mapToLong(figure).sum();
    }
}
