package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;
import org.culturepark.chassis.budget.BudgetSpent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A budget and what is left of it, each part where the budget has it; calls in flight may take a little more. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record BudgetLeft(
        @Schema(implementation = Long.class) Optional<Long> tokens,
        @Schema(implementation = Long.class) Optional<Long> tokensLeft,

        @Schema(description = "In US dollars.", implementation = BigDecimal.class)
        Optional<BigDecimal> money,

        @Schema(description = "Absent if the price of any call is unknown.", implementation = BigDecimal.class)
        Optional<BigDecimal> moneyLeft,

        @Schema(description = "Whether no further call is opened.")
        boolean reached) {

    static BudgetLeft of(BudgetSpent spent) {
        Optional<BigDecimal> money = spent.budget().money();
        return new BudgetLeft(
                spent.budget().tokens(),
                spent.budget().tokens().map(tokens -> Math.max(0, tokens - spent.tokens())),
                money,
                money.flatMap(limit -> spent.money().map(limit::subtract)).map(left -> left.max(BigDecimal.ZERO)),
                spent.reached());
    }
}
