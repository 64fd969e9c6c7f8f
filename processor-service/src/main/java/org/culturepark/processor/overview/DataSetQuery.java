package org.culturepark.processor.overview;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which data sets are asked for; to be used as {@code @Valid @BeanParam}. */
class DataSetQuery {
    @QueryParam("campaign")
    @org.hibernate.validator.constraints.UUID
    @Parameter(description = "Only those of this campaign", example = "7ff8f6c3-9a3c-5b27-9cce-b0a85fc27165")
    String campaign;

    Optional<UUID> campaignId() {
        return Optional.ofNullable(campaign).map(UUID::fromString);
    }
}
