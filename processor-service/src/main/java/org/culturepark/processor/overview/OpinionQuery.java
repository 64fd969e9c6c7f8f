package org.culturepark.processor.overview;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.culturepark.processor.opinion.OpinionOutcome;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which opinions are asked for; to be used as {@code @Valid @BeanParam}. */
class OpinionQuery {
    @QueryParam("outcome")
    @Pattern(regexp = "KEPT|DROPPED|FAILED", message = "must be one of KEPT, DROPPED, FAILED")
    @Parameter(description = "Only those with this outcome: KEPT, DROPPED or FAILED", example = "DROPPED")
    String outcome;

    @QueryParam("reason")
    @Pattern(regexp = "[A-Z_]{1,40}", message = "must be a reason, such as IRRELEVANT")
    @Parameter(description = "Only those with this reason", example = "IRRELEVANT")
    String reason;

    Optional<OpinionOutcome> outcome() {
        return Optional.ofNullable(outcome).map(OpinionOutcome::valueOf);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
