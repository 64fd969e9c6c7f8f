package org.culturepark.generator.dialogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/dialogues")
@Tag(name = "dialogues")
public class DialogueResource {
    private final DialogueReading dialogues;

    DialogueResource(DialogueReading dialogues) {
        this.dialogues = dialogues;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One dialogue, turn by turn")
    public DialogueResponse get(@PathParam("id") UUID id) {
        return dialogues.find(id).orElseThrow(() -> Problems.notFound("dialogue", id));
    }
}
