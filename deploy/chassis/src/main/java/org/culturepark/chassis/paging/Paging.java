package org.culturepark.chassis.paging;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for; to be used as {@code @Valid @BeanParam}. */
public class Paging {
    // Texts, because a number that cannot be read would be answered with 404 instead of the parameter's name.
    @QueryParam("page")
    @DefaultValue("0")
    @Pattern(regexp = "\\d{1,6}", message = "must be a whole number from 0 to 999999")
    @Parameter(
            description = "Number of the page, from 0",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "999999"))
    String page;

    @QueryParam("size")
    @DefaultValue("50")
    @Pattern(regexp = "[1-9]\\d?|1\\d\\d|200", message = "must be a whole number from 1 to 200")
    @Parameter(description = "Rows a page", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
    String size;

    /** The page of what {@code query} finds, with the number of all that it finds. */
    public <R> PageOf<R> of(PanacheQuery<R> query) {
        return new PageOf<>(query.page(page(), size()).list(), page(), size(), query.count());
    }

    public int page() {
        return Integer.parseInt(page);
    }

    public int size() {
        return Integer.parseInt(size);
    }
}
