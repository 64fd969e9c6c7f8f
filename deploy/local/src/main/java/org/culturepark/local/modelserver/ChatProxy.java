package org.culturepark.local.modelserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Semaphore;
import org.culturepark.local.openai.ApiError;
import org.culturepark.local.openai.Call;

/** Hands a call on to the worker of the model it names, and the answer back, piece by piece as it comes. */
final class ChatProxy {
    /** Calls in work or waiting, over all models; each holds a thread. */
    private static final int CALL_LIMIT = 256;

    private static final int PIECE = 1 << 13;

    private final ServedModels models;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Semaphore calls = new Semaphore(CALL_LIMIT);

    ChatProxy(ServedModels models) {
        this.models = models;
    }

    /** @throws ApiError 404 for an unknown model, 503 while it is being started, 429 when too many calls wait */
    void forward(Call call, String path) throws IOException {
        byte[] body = call.body();
        URI target = models.get(model(Call.object(body))).worker().address().resolve(path);
        if (!calls.tryAcquire()) {
            throw ApiError.busy();
        }
        try {
            handBack(response(target, body), call);
        } finally {
            calls.release();
        }
    }

    private static String model(ObjectNode body) {
        if (!body.path("model").isTextual()) {
            throw ApiError.invalid("model", "model must be given.");
        }
        return body.path("model").asText();
    }

    private HttpResponse<InputStream> response(URI target, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(target)
                .header("Content-Type", Call.JSON)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw ApiError.unavailable("The model broke off and is being started again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiError.unavailable("The model server is being stopped.");
        }
    }

    private static void handBack(HttpResponse<InputStream> response, Call call) throws IOException {
        String contentType = response.headers().firstValue("Content-Type").orElse(Call.JSON);
        try (InputStream in = response.body()) {
            byte[] piece = new byte[PIECE];
            int length = firstRead(in, piece);
            OutputStream out = call.stream(response.statusCode(), contentType);
            for (; length >= 0; length = in.read(piece)) {
                out.write(piece, 0, length);
                out.flush();
            }
        }
    }

    /** Until something has come, nothing is sent: a worker that dies meanwhile is then a 503, which callers retry. */
    private static int firstRead(InputStream in, byte... piece) {
        try {
            return in.read(piece);
        } catch (IOException e) {
            throw ApiError.unavailable("The model broke off and is being started again.");
        }
    }
}
