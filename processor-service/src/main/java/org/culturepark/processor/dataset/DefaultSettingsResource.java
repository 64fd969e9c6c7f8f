package org.culturepark.processor.dataset;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.culturepark.processor.settings.CurationSettings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/settings")
@Tag(name = "Settings", description = "How a data set is curated")
class DefaultSettingsResource {
    private final DataSetSettings settings;

    DefaultSettingsResource(DataSetSettings settings) {
        this.settings = settings;
    }

    @GET
    @Operation(summary = "What a data set starts with")
    public CurationSettings defaults() {
        return settings.defaults();
    }
}
