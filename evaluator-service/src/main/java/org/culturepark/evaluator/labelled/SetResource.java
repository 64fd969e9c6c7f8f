package org.culturepark.evaluator.labelled;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/benchmark-sets")
@Tag(name = "Benchmark sets", description = "Labelled texts of the user's own")
public class SetResource {
    private static final String CSV = "text/csv";
    private static final String JSON_LINES = "application/jsonl";
    private static final String CSV_EXAMPLE = "text,label\nWhat a pleasant evening,0\nGo back where you came from,1\n";

    private final Registration registration;

    SetResource(Registration registration) {
        this.registration = registration;
    }

    @POST
    @Consumes(CSV)
    @Operation(
            summary = "Register a labelled set from a CSV file",
            description = "What is declared stands in the address, the file in the body. The same file with the same"
                    + " declarations is the same set; another file is another version of it. The quality gate says"
                    + " whether it can be measured.")
    @APIResponse(
            responseCode = "201",
            description = "Registered; gate.verdict says whether it can be measured",
            content = @Content(schema = @Schema(implementation = SetResponse.class)))
    @APIResponse(responseCode = "200", description = "It is there already")
    @APIResponse(responseCode = "400", description = "The file cannot be read, or a declaration is missing")
    @APIResponse(responseCode = "422", description = "A declaration makes no sense")
    public Response registerCsv(
            @Valid @BeanParam Declaration declaration,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(implementation = String.class),
                                            examples = @ExampleObject(name = "two rows", value = CSV_EXAMPLE)))
                    byte[] content) {
        SetOrder order = declaration.order();
        return register(order, read(() -> SetFile.csv(content, declaration.columns())));
    }

    @POST
    @Consumes({JSON_LINES, "application/x-ndjson"})
    @Operation(summary = "Register a labelled set from a file of one JSON object a line")
    @APIResponse(
            responseCode = "201",
            description = "Registered; gate.verdict says whether it can be measured",
            content = @Content(schema = @Schema(implementation = SetResponse.class)))
    @APIResponse(responseCode = "400", description = "The file cannot be read, or a declaration is missing")
    public Response registerJsonLines(
            @Valid @BeanParam Declaration declaration,
            @RequestBody(
                            required = true,
                            content = @Content(mediaType = JSON_LINES, schema = @Schema(implementation = String.class)))
                    byte[] content) {
        SetOrder order = declaration.order();
        return register(order, read(() -> SetFile.jsonLines(content, declaration.columns())));
    }

    @GET
    @Operation(summary = "Registered sets, the newest first")
    public PageOf<SetResponse> list(@Valid @BeanParam Paging paging) {
        return registration.list(paging);
    }

    @GET
    @Path("templates")
    @Operation(summary = "Ready-made templates for kinds of tasks")
    public List<Template> templates() {
        return Template.readyMade();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A registered set and what the quality gate found")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SetResponse.class)))
    @APIResponse(responseCode = "404", description = "There is none with this id")
    public SetResponse get(@PathParam("id") UUID id) {
        return registration.get(id);
    }

    private static List<RawRow> read(Supplier<List<RawRow>> file) {
        try {
            List<RawRow> rows = file.get();
            if (rows.isEmpty()) {
                throw new BrokenFile("the file has no rows");
            }
            return rows;
        } catch (BrokenFile e) {
            throw Problems.badRequest("body", e.getMessage());
        }
    }

    private Response register(SetOrder order, List<RawRow> rows) {
        Registration.Registered registered = registration.register(order, numbered(order, rows));
        return Response.status(registered.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create("/v1/benchmark-sets/" + registered.id()))
                .entity(registration.get(registered.id()))
                .build();
    }

    private static List<RawRow> numbered(SetOrder order, List<RawRow> rows) {
        return order.kind() != Kind.NUMBER
                ? rows
                : rows.stream()
                        .map(row -> new RawRow(row.number(), row.text(), Choices.number(row.label())))
                        .toList();
    }
}
