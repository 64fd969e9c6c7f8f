package org.culturepark.chassis.paging;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for; to be used as {@code @Valid @BeanParam}. */
public class Paging {
    @QueryParam("page")
    @DefaultValue("0")
    @Min(0)
    @Max(1_000_000)
    @Parameter(description = "Number of the page, from 0")
    int page;

    @QueryParam("size")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Rows a page")
    int size;

    /** The page of what {@code query} finds, with the number of all that it finds. */
    public <R> PageOf<R> of(PanacheQuery<R> query) {
        return new PageOf<>(query.page(page, size).list(), page, size, query.count());
    }
}
