package org.culturepark.processor.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/dialogues")
@Tag(name = "Handover", description = "Dialogues from a file instead of Kafka")
class HandoverResource {
    private static final String JSONL = "application/jsonl";

    private final Handover handover;

    HandoverResource(Handover handover) {
        this.handover = handover;
    }

    @POST
    @Consumes(JSONL)
    @Operation(
            summary = "Hand over dialogues in the JSON of their event, one a line",
            description = "All lines of a request or none: what is wrong is said with the number of its line. Dialogues"
                    + " that are there already stay as they are. At most 10 MB a request; longer files go in parts.")
    public HandedOver dialogues(
            @QueryParam("firstLine")
                    @DefaultValue("1")
                    @Pattern(regexp = "[1-9]\\d{0,8}", message = "must be a whole number from 1")
                    @Parameter(
                            description = "Number of the first line, where a file goes in parts",
                            schema = @Schema(type = SchemaType.INTEGER))
                    String firstLine,
            @NotBlank
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = JSONL,
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "dialogue", value = HandedOver.EXAMPLE)))
                    String lines) {
        return handover.store(lines.lines().toList(), Integer.parseInt(firstLine));
    }
}
