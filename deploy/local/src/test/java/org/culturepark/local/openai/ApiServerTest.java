package org.culturepark.local.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiServerTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private ApiServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ApiServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .on("POST", "/echo", call -> call.reply(200, call.json()))
                .on("POST", "/busy", call -> {
                    throw ApiError.busy();
                })
                .on("POST", "/broken", call -> {
                    throw new IllegalStateException("secret");
                })
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/echo, {}, 200, ''",
        "/echo, [], 400, malformed_json",
        "/echo, {, 400, malformed_json",
        "/echo, '', 400, malformed_json",
        "/busy, {}, 429, too_many_requests",
        "/none, {}, 404, unknown_url",
        "/broken, {}, 500, internal_error"
    })
    void shouldAnswerFailuresAsOpenAiDoes(String path, String body, int status, String code)
            throws IOException, InterruptedException {
        HttpResponse<String> response = post(path, body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(code).doesNotContain("secret");
    }

    @Test
    void shouldSayWhenToTryAgain() throws IOException, InterruptedException {
        assertThat(post("/busy", "{}").headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void shouldRefuseBodyThatIsTooLarge() throws IOException, InterruptedException {
        HttpResponse<String> response = post("/echo", "{\"text\": \"" + "a".repeat(3 * Call.BODY_LIMIT) + "\"}");

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void shouldRefuseOtherMethod() throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request("/echo").GET().build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }
}
