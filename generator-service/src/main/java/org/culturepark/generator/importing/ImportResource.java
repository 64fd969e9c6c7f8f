package org.culturepark.generator.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.generator.seed.SurveyFormat;
import org.culturepark.generator.seed.SurveyLibrary;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(ImportResource.PATH)
@Tag(name = "surveys")
public class ImportResource {
    static final String PATH = "/v1/surveys/imports";
    private static final String CSV = "text/csv";

    private final ImportService imports;
    private final SurveyLibrary library;

    ImportResource(ImportService imports, SurveyLibrary library) {
        this.imports = imports;
        this.library = library;
    }

    @POST
    @Consumes(CSV)
    @Operation(summary = "Import a survey from a CSV file", description = ImportDescription.TEXT)
    @APIResponse(
            responseCode = "202",
            description = "The file is here and will be read; Location says where to follow it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "This file was imported as this survey before: the import that is there",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "400", description = "A parameter is missing or cannot be read, or the file is empty")
    @APIResponse(responseCode = "409", description = "There is another survey of this id")
    @APIResponse(responseCode = "422", description = "Weights were asked for where the format has none")
    public Response start(
            @QueryParam("format") @NotNull @Parameter(example = "CULTUREPARK") SurveyFormat format,
            @QueryParam("survey")
                    @NotNull
                    @Pattern(
                            regexp = "(?!imports$)[a-z0-9][a-z0-9-]{0,62}",
                            message =
                                    "must have 1 to 63 lower-case letters, digits and hyphens, and not be \"imports\"")
                    @Parameter(description = "Id that the survey gets.", example = "my-survey")
                    String survey,
            @QueryParam("name")
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A name for people; the id if absent.")
                    String name,
            @QueryParam("weighted")
                    @DefaultValue("false")
                    @Parameter(description = "Whether respondents count by W_WEIGHT; WVS only.")
                    @Pattern(regexp = "true|false", message = "must be true or false")
                    String weighted,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(implementation = String.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a survey of one's own",
                                                            value = ImportDescription.EXAMPLE)))
                    InputStream content)
            throws IOException {
        ImportOrder order = new ImportOrder(
                survey, Optional.ofNullable(name).orElse(survey), format, Boolean.parseBoolean(weighted));
        check(order);
        ImportService.Receipt receipt = receive(order, content);
        return Response.status(receipt.isNew() ? Response.Status.ACCEPTED : Response.Status.OK)
                .location(URI.create(PATH + "/" + receipt.taken().id()))
                .entity(receipt.taken())
                .build();
    }

    private void check(ImportOrder order) {
        if (order.format() == SurveyFormat.BUILT_IN) {
            throw Problems.badRequest("format", "must be one of WVS, PEW, CULTUREPARK");
        }
        if (order.weighted() && order.format() != SurveyFormat.WVS) {
            throw Problems.invalid("weighted", "only WVS has weights");
        }
        if (library.isBuiltIn(order.survey())) {
            throw Problems.conflict("survey-exists", "\"" + order.survey() + "\" is built in");
        }
    }

    private ImportService.Receipt receive(ImportOrder order, InputStream content) throws IOException {
        try {
            return imports.receive(order, content);
        } catch (EmptyFile e) {
            throw Problems.badRequest("body", "the file is empty");
        } catch (DifferentSurvey e) {
            throw Problems.conflict("survey-exists", e.getMessage());
        }
    }

    @GET
    @Operation(summary = "Imports of surveys, the newest first")
    public PageOf<ImportResponse> list(@Valid @BeanParam Paging paging) {
        return imports.list(paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an import is, and what it met")
    public ImportResponse get(@PathParam("id") UUID id) {
        return imports.find(id).orElseThrow(() -> Problems.notFound("import", id));
    }
}
