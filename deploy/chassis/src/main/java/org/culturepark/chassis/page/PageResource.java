package org.culturepark.chassis.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the pages' shell has to know. */
@Path("/v1/page")
@Tag(name = "Page")
class PageResource {
    private final PageLinks links;
    private final String service;

    PageResource(PageLinks links, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.links = links;
        this.service = service;
    }

    @GET
    @Operation(summary = "This service's name and the addresses of all four pages")
    public Shell shell() {
        return new Shell(service, links.links());
    }

    record Shell(String service, Map<String, String> links) {}
}
