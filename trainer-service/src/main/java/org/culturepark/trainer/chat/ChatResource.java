package org.culturepark.trainer.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/chat/completions")
@Tag(name = "Chat", description = "One address for the models of all cultures")
class ChatResource {
    private static final int CHUNK_BYTES = 8192;

    private final ChatService chats;

    ChatResource(ChatService chats) {
        this.chats = chats;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, MediaType.SERVER_SENT_EVENTS})
    @Operation(
            summary = "Chat with the promoted model of a culture, or with any model by its name",
            description = "OpenAI's call. The model culture:NAME is the promoted one of that culture; the rest of the"
                    + " request goes to the serving endpoint as it is, and the answer comes back as it is,"
                    + " streamed if asked for.")
    @APIResponse(responseCode = "200", description = "The endpoint's answer")
    @APIResponse(responseCode = "404", description = "The culture has no promoted model")
    @APIResponse(responseCode = "503", description = "The serving endpoint does not answer")
    public Response complete(
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "Korean", value = """
                                                {"model": "culture:Korean", "max_tokens": 40,
                                                 "messages": [{"role": "user", "content": "Is family important to you?"}]}\
                                                """)))
                    ObjectNode request) {
        HttpResponse<InputStream> answer = chats.complete(request);
        String type = answer.headers().firstValue("Content-Type").orElse(MediaType.APPLICATION_JSON);
        StreamingOutput body = output -> copy(answer, output);
        return Response.status(answer.statusCode()).type(type).entity(body).build();
    }

    /** Piece by piece as it comes, or a streamed answer would arrive at its end. */
    private static void copy(HttpResponse<InputStream> answer, OutputStream output) throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        try (InputStream input = answer.body()) {
            for (int count = input.read(chunk); count >= 0; count = input.read(chunk)) {
                output.write(chunk, 0, count);
                output.flush();
            }
        }
    }
}
