package org.culturepark.local.curate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.culturepark.local.CulturePark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the processor, against a scripted one. */
class CurateCommandTest {
    private static final String ID = "070fdacc-5b48-5de6-96a5-3768fbf0a853";

    private final PrintStream standardOutput = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private HttpServer processor;
    private int looks;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        processor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        processor.createContext("/v1/", this::handle);
        processor.start();
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(new PrintStream(complained, true, UTF_8));
    }

    @AfterEach
    void stop() {
        System.setOut(standardOutput);
        System.setErr(standardError);
        processor.stop(0);
    }

    @Test
    void shouldHandOverAFileAndCloseWithATable() throws IOException {
        Path file = Files.writeString(folder.resolve("dialogues.jsonl"), "{\"a\": 1}\n{\"b\": 2}\n");

        assertThat(run("curate " + file)).isZero();

        assertThat(asked)
                .startsWith(
                        "POST /v1/dialogues?firstLine=1 {\"a\": 1}\n{\"b\": 2}\n",
                        "POST /v1/datasets/" + ID + "/complete ");
        assertThat(printed.toString(UTF_8))
                .contains("2 dialogues handed over, 1 of them new, of 1 data sets.")
                .containsPattern("Korean +PUBLISHED +2 +7 +4 +3 +" + ID);
    }

    @Test
    void shouldSayInOneLineWhichLineIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("dialogues.jsonl"), "wrong\n");

        assertThat(run("curate " + file)).isEqualTo(1);
        assertThat(complained.toString(UTF_8).lines())
                .containsExactly("culturepark: the processor answered POST /v1/dialogues?firstLine=1 with 422:"
                        + " line 1 the value is not JSON");
    }

    @Test
    void shouldSayInOneLineThatThereIsNoSuchFile() {
        assertThat(run("curate " + folder.resolve("nothing"))).isEqualTo(1);
        assertThat(complained.toString(UTF_8).lines())
                .containsExactly("culturepark: " + folder.resolve("nothing") + " cannot be read");
    }

    @Test
    void shouldWriteADataSetWithItsCard() throws IOException {
        Path output = folder.resolve("korean");

        assertThat(run("export " + ID + " --format sharegpt --output " + output))
                .isZero();

        assertThat(output.resolve("train-sharegpt.jsonl")).hasContent("{\"conversations\": []}");
        assertThat(output.resolve("README.md")).hasContent("---");
        assertThat(asked).allMatch(call -> call.endsWith("format=sharegpt "));
    }

    @Test
    void shouldSayInOneLineThatNothingIsPublished() {
        String other = ID.replace('0', '1');

        assertThat(run("export " + other + " --output " + folder.resolve("x"))).isEqualTo(1);
        assertThat(complained.toString(UTF_8).lines())
                .singleElement()
                .asString()
                .endsWith("with 409: nothing of it is published");
        assertThat(folder.resolve("x")).isEmptyDirectory();
    }

    @Test
    void shouldRefuseAFormatThatThereIsNot() {
        assertThat(run("export " + ID + " --format xml")).isEqualTo(2);
        assertThat(complained.toString(UTF_8).lines()).hasSize(1);
    }

    @Test
    void shouldShowWhatVerifiersAreWorth() {
        assertThat(run("verifiers --measure EMBEDDING")).isZero();

        assertThat(printed.toString(UTF_8))
                .contains("LLM (m): not measured; --measure LLM")
                .contains("EMBEDDING (e): 4 cases, accuracy 0.750, decided 1.000, of what it keeps - is right")
                .containsPattern("ENTAILS +0.500 +1 +2 +0 +0 +0");
        assertThat(asked).anyMatch(call -> call.startsWith("POST /v1/verifiers/EMBEDDING/measurements"));
    }

    private int run(String arguments) {
        String address = "http://127.0.0.1:" + processor.getAddress().getPort();
        return CulturePark.commandLine().execute((arguments + " --processor " + address).split(" "));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(exchange.getRequestMethod() + " " + path + " " + body);
        if (body.startsWith("wrong")) {
            answer(
                    exchange,
                    422,
                    "{\"violations\": [{\"field\": \"line 1\", \"message\": \"the value is not JSON\"}]}");
        } else if (path.startsWith("/v1/dialogues")) {
            answer(exchange, 200, "{\"dialogues\": 2, \"fresh\": 1, \"dataSets\": {\"%s\": 2}}".formatted(ID));
        } else if (path.contains("/card") && path.contains(ID)) {
            answer(exchange, 200, "---");
        } else if (path.contains("/export") && path.contains(ID)) {
            answer(exchange, 200, "{\"conversations\": []}");
        } else if (path.contains("/card")) {
            answer(exchange, 409, "{\"detail\": \"nothing of it is published\"}");
        } else if (path.contains("/measurements")) {
            answer(exchange, 200, "{\"id\": \"m1\", \"endedAt\": %s}".formatted(looks++ == 0 ? "null" : "\"now\""));
        } else if (path.startsWith("/v1/verifiers")) {
            answer(exchange, 200, """
                    [{"name": "LLM", "model": "m", "quality": null},
                     {"name": "EMBEDDING", "model": "e", "quality": {"cases": 4, "accuracy": 0.75, "decided": 1,
                      "keptPrecision": null, "f1": {"ENTAILS": 0.5},
                      "confusion": {"ENTAILS": {"ENTAILS": 1, "CONTRADICTS": 2}}}}]""");
        } else {
            answer(exchange, 200, """
                    {"id": "%s", "culture": "Korean", "state": "%s", "dialogues": {"received": 2, "curated": 2},
                     "opinions": {"extracted": 7, "kept": 4}, "examples": 3}
                    """.formatted(ID, looks++ == 0 ? "CURATING" : "PUBLISHED"));
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
