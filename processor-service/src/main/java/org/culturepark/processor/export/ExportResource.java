package org.culturepark.processor.export;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/datasets/{id}")
@Tag(name = "Exports", description = "Data sets as files")
class ExportResource {
    private static final String AN_ID = "070fdacc-5b48-5de6-96a5-3768fbf0a853";
    private static final String MARKDOWN = "text/markdown; charset=utf-8";

    private final Exports exports;

    ExportResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @Path("/export")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "The published examples as a file",
            description =
                    "Streamed, however many there are. openai: chat lines as OpenAI's fine-tuning takes them; llama:"
                            + " one text a line with Llama 2's marks; sharegpt: conversations; parquet: columns, with the ids that"
                            + " lead back to the opinion. 409 while nothing is published.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(
            @RestPath @Parameter(example = AN_ID) UUID id, @Valid @BeanParam ExportQuery query) {
        ExportFormat format = query.format();
        return ResponseBuilder.ok(exports.file(id, format))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName() + "\"")
                .build();
    }

    @GET
    @Path("/card")
    @Produces(MARKDOWN)
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "inline; filename=\"README.md\"")
    @Operation(
            summary = "The data card that belongs beside the file",
            description =
                    "README.md in the layout of Hugging Face's hub: counts by stage, reasons, models, prompts, costs,"
                            + " licences, limits. 409 while nothing is published.")
    public String card(@RestPath @Parameter(example = AN_ID) UUID id, @Valid @BeanParam ExportQuery query) {
        return exports.card(id, query.format());
    }
}
