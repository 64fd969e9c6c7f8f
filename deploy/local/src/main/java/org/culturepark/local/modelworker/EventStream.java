package org.culturepark.local.modelworker;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.culturepark.local.openai.Call;

/** A chat answer as server-sent events. It begins with the first piece, so that a refusal is still an ordinary answer. */
final class EventStream implements AutoCloseable {
    private final Call call;
    private OutputStream out;

    EventStream(Call call) {
        this.call = call;
    }

    void piece(String piece, ChatResponse response) throws IOException {
        begin(response);
        if (!piece.isEmpty()) {
            send(response.chunk(piece).toString());
        }
    }

    void end(Answer answer, ChatResponse response, boolean withUsage) throws IOException {
        begin(response);
        send(response.lastChunk(answer).toString());
        if (withUsage) {
            JsonNode usage = response.usageChunk(answer);
            send(usage.toString());
        }
        send("[DONE]");
    }

    private void begin(ChatResponse response) throws IOException {
        if (out == null) {
            out = call.stream(200, "text/event-stream");
            send(response.firstChunk().toString());
        }
    }

    private void send(String data) throws IOException {
        out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The connection is the call's to close: an answer that broke off must not look whole. */
    @Override
    public void close() throws IOException {
        if (out != null) {
            out.flush();
        }
    }
}
