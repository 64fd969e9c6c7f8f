package org.culturepark.local.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One HTTP call: its JSON body and its answer. Exactly one of the answering methods is used, once. */
public final class Call {
    /** Bytes; far more than any context of a model this server is for. */
    public static final int BODY_LIMIT = 1 << 20;

    public static final String JSON = "application/json";

    /** Bytes of a body that is too large which are read and thrown away, so that its sender hears why. */
    private static final int DISCARD_LIMIT = 32 << 20;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpExchange exchange;
    private boolean answered;

    Call(HttpExchange exchange) {
        this.exchange = exchange;
    }

    /**
     * The body.
     *
     * @throws ApiError if it is larger than {@link #BODY_LIMIT}
     */
    public byte[] body() throws IOException {
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes(BODY_LIMIT + 1);
        if (body.length > BODY_LIMIT) {
            discard(in);
            throw ApiError.tooLarge(BODY_LIMIT);
        }
        return body;
    }

    /** Reads, since a skip passes the body's own end by and waits for the sender. */
    private static void discard(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int read = in.read(buffer);
        for (int left = DISCARD_LIMIT; read >= 0 && left > 0; left -= read) {
            read = in.read(buffer);
        }
    }

    /**
     * The body as an object.
     *
     * @throws ApiError if it is too large or no JSON object
     */
    public ObjectNode json() throws IOException {
        return object(body());
    }

    /**
     * Reads a body as an object.
     *
     * @throws ApiError if it is no JSON object
     */
    public static ObjectNode object(byte[] body) throws IOException {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
            throw ApiError.malformed("The body must be a JSON object.");
        } catch (JsonProcessingException e) {
            throw ApiError.malformed("The body is not JSON: " + e.getOriginalMessage() + ".");
        }
    }

    public void reply(int status, JsonNode body) throws IOException {
        send(status, JSON, MAPPER.writeValueAsBytes(body));
    }

    public void reply(int status, String text) throws IOException {
        send(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private void send(int status, String contentType, byte[] body) throws IOException {
        answered = true;
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** An answer whose length is not known yet; whoever writes to it flushes when a piece is whole. */
    public OutputStream stream(int status, String contentType) throws IOException {
        answered = true;
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, 0);
        return exchange.getResponseBody();
    }

    /** Where part of the answer is out already, nothing can be added: the connection breaks, so that nobody takes it for whole. */
    void fail(ApiError error) throws IOException {
        if (answered) {
            throw new IOException("the answer broke off: " + error.getMessage(), error);
        }
        error.retryAfterSeconds()
                .ifPresent(seconds -> exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds)));
        reply(error.status(), error.body());
    }
}
