package org.culturepark.processor.filter;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/filters")
@Tag(name = "Filters", description = "What is dropped before any call is paid for")
class FilterResource {
    private final FilterChain filters;
    private final FilterConfig config;

    FilterResource(FilterChain filters, FilterConfig config) {
        this.filters = filters;
        this.config = config;
    }

    @GET
    @Operation(
            summary = "The deterministic filters in their order",
            description = "The first that fires names the reason. A data set may have some of them off.")
    public List<Filter> list() {
        return filters.order(config.settings()).stream()
                .map(reason -> new Filter(reason, reason.inWords()))
                .toList();
    }

    /** @param drops what it drops */
    record Filter(DropReason reason, String drops) {}
}
