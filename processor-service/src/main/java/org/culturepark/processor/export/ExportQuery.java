package org.culturepark.processor.export;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which file is asked for; to be used as {@code @Valid @BeanParam}. */
class ExportQuery {
    @QueryParam("format")
    @DefaultValue("openai")
    @Pattern(regexp = "openai|llama|sharegpt|parquet", message = "must be one of openai, llama, sharegpt, parquet")
    @Parameter(description = "openai, llama, sharegpt or parquet", example = "openai")
    String format;

    ExportFormat format() {
        return ExportFormat.of(format);
    }
}
