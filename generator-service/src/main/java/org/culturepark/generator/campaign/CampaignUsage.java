package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.budget.BudgetSpent;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.chassis.modelcall.UsageLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a campaign used, and what is left of its budget. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CampaignUsage(
        UUID campaignId,

        @Schema(description = "By culture (group), stage, endpoint and model.")
        List<UsageLine> lines,

        UsageTotals totals,

        @Schema(description = "Tries of all calls, whatever came of them.")
        long attempts,

        @Schema(description = "Calls that brought no answer, by outcome.")
        Map<Outcome, Long> failures,

        @Schema(
                description = "In US dollars; absent if the price of any of it is unknown.",
                implementation = BigDecimal.class)
        Optional<BigDecimal> money,

        @Schema(description = "Absent if there is none.", implementation = BudgetLeft.class)
        Optional<BudgetLeft> budget) {

    static CampaignUsage of(UUID campaign, List<UsageLine> lines, Optional<BudgetSpent> spent) {
        return new CampaignUsage(
                campaign,
                lines,
                UsageTotals.of(lines),
                lines.stream().mapToLong(UsageLine::attempts).sum(),
                failures(lines),
                money(lines),
                spent.map(BudgetLeft::of));
    }

    private static Map<Outcome, Long> failures(List<UsageLine> lines) {
        Map<Outcome, Long> sums = new EnumMap<>(Outcome.class);
        lines.forEach(line -> line.failures().forEach((outcome, count) -> sums.merge(outcome, count, Long::sum)));
        return sums;
    }

    private static Optional<BigDecimal> money(List<UsageLine> lines) {
        return lines.stream()
                .map(UsageLine::money)
                .reduce(Optional.of(BigDecimal.ZERO), (one, other) -> one.flatMap(mine -> other.map(mine::add)));
    }
}
