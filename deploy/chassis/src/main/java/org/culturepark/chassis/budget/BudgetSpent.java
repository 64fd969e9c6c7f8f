package org.culturepark.chassis.budget;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of a budget is used.
 *
 * @param money absent if any call's price is unknown; a budget in money then counts as reached
 * @param reached whether no further call is opened
 */
public record BudgetSpent(Budget budget, long tokens, Optional<BigDecimal> money, boolean reached) {}
