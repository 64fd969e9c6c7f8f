package org.culturepark.processor.review;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.culturepark.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which examples under review are asked for; to be used as {@code @Valid @BeanParam}. */
class ReviewQuery extends Paging {
    @QueryParam("decision")
    @DefaultValue("")
    @Pattern(regexp = "|OPEN|ACCEPTED|EDITED|REJECTED", message = "must be one of OPEN, ACCEPTED, EDITED, REJECTED")
    @Parameter(description = "Only those decided so, or OPEN", example = "OPEN")
    String decision;

    String decision() {
        return decision;
    }

    boolean asksFor(String one) {
        return decision.isEmpty() || decision.equals(one);
    }
}
