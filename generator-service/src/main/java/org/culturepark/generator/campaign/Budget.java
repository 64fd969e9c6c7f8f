package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a campaign may use before it stops; absent means no limit of that kind. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Budget(
        @Schema(description = "Tokens read and written.", examples = "2000000") @Min(1)
        Long tokens,

        @Schema(examples = "25.00") @DecimalMin(value = "0", inclusive = false)
        BigDecimal money,

        @Schema(description = "Of the money, ISO 4217.", defaultValue = "USD") @Pattern(regexp = "[A-Z]{3}")
        String currency) {

    public Budget {
        // 25 and 25.00 are one budget.
        money = money == null ? null : money.stripTrailingZeros();
        currency = money == null || currency != null ? currency : "USD";
    }

    @Schema(hidden = true)
    @AssertTrue(message = "must have tokens, money or both")
    boolean isLimit() {
        return tokens != null || money != null;
    }

    org.culturepark.chassis.budget.Budget asLimit() {
        return new org.culturepark.chassis.budget.Budget(Optional.ofNullable(tokens), Optional.ofNullable(money));
    }
}
