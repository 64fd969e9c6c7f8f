package org.culturepark.local.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.culturepark.local.CulturePark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command against a scripted generator. */
class GenerateCommandTest {
    private static final String ID = "7ff8f6c3-9a3c-5b27-9cce-b0a85fc27165";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicReference<JsonNode> asked = new AtomicReference<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final PrintStream standardOutput = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private HttpServer generator;
    private String end = "COMPLETED";

    @BeforeEach
    void start() throws IOException {
        generator = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        generator.createContext("/v1/campaigns", this::campaigns);
        generator.createContext("/v1/dialogues/", exchange -> answer(exchange, 200, "{\"id\": \"d1\", \"turns\": []}"));
        generator.start();
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(new PrintStream(complained, true, UTF_8));
    }

    @AfterEach
    void stop() {
        System.setOut(standardOutput);
        System.setErr(standardError);
        generator.stop(0);
    }

    @Test
    void shouldSendThePapersNamesAsTheyAre() throws IOException {
        int exit = generate("--culture Arabic --v v1 --data_type wvq --cur_model MODEL --g_num 500 --mode in");

        assertThat(exit).isZero();
        assertThat(asked.get()).isEqualTo(JSON.readTree("""
                {"culture": "Arabic", "v": "v1", "data_type": "wvq", "cur_model": "MODEL", "g_num": 500,
                 "mode": "IN_CULTURAL"}"""));
    }

    @Test
    void shouldSendItsOwnNames() throws IOException {
        generate(
                "--cultures Arabic,Korean --samples 5 --style free-chat --survey wvs7 --model m --endpoint e --rounds 3"
                        + " --budget-tokens 900 --budget-money 1.5 --seed 7 --questions Q27 --mode direct");

        assertThat(asked.get()).isEqualTo(JSON.readTree("""
                {"cultures": ["Arabic", "Korean"], "samples": 5, "style": "FREE_CHAT", "survey": "wvs7", "model": "m",
                 "endpoint": "e", "rounds": 3, "budget": {"tokens": 900, "money": 1.5}, "seed": 7,
                 "questions": ["Q27"], "mode": "DIRECT"}"""));
    }

    @Test
    void shouldFollowToTheEndAndCloseWithATable() {
        generate("--culture Arabic --g_num 500");

        assertThat(looks.get()).isEqualTo(2);
        assertThat(printed.toString(UTF_8))
                .contains("Campaign " + ID)
                .containsPattern("Arabic +0 of 500")
                .containsPattern("Arabic +500 of 500")
                .containsPattern("Arabic +500 +1,200 +200 +300 +0.25 USD +2 EMPTY, 1 FILTERED")
                .containsPattern("all +500 +1,200 +200 +300 +0.25 USD")
                .contains("Took 1 h 2 min 3 s; COMPLETED.");
    }

    @Test
    void shouldWriteTheDialogues(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dialogues.jsonl");

        generate("--culture Arabic --g_num 500 --output " + file);

        assertThat(Files.readAllLines(file)).containsExactly("{\"id\":\"d1\",\"turns\":[]}");
    }

    @Test
    void shouldFailWhereFewerWereCompletedThanWanted() {
        end = "COMPLETED_SHORT";

        assertThat(generate("--follow " + ID)).isEqualTo(1);
        assertThat(asked.get()).isNull();
        assertThat(complained.toString(UTF_8).lines())
                .containsExactly("culturepark: too many dialogues failed: fewer were completed than wanted");
    }

    @Test
    void shouldSayInOneLineWhatTheGeneratorRefuses() {
        assertThat(generate("--culture Klingon --g_num 1")).isEqualTo(1);
        assertThat(complained.toString(UTF_8).lines())
                .containsExactly("culturepark: the generator answered POST /v1/campaigns with 422:"
                        + " cultures[0] unknown culture \"Klingon\"");
    }

    @Test
    void shouldSayInOneLineThatThereIsNoGenerator() {
        generator.stop(0);

        assertThat(generate("--culture Arabic --g_num 1")).isEqualTo(1);
        assertThat(complained.toString(UTF_8).lines())
                .singleElement()
                .asString()
                .contains("the generator cannot be reached at " + address());
    }

    @Test
    void shouldSayHowToGoOnWhenItIsLeft() {
        String advice = String.join("\n", LeftRunning.advice(UUID.fromString(ID), URI.create(address())));

        assertThat(advice)
                .contains("generate --follow " + ID, "POST " + address() + "/v1/campaigns/" + ID + "/pause", "/cancel");
    }

    private int generate(String arguments) {
        return CulturePark.commandLine().execute(("generate --generator " + address() + " " + arguments).split(" "));
    }

    private String address() {
        return "http://127.0.0.1:" + generator.getAddress().getPort();
    }

    private void campaigns(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        if (exchange.getRequestMethod().equals("POST")) {
            take(exchange);
        } else if (path.contains("/dialogues")) {
            answer(exchange, 200, path.endsWith("page=0") ? "{\"items\": [{\"id\": \"d1\"}]}" : "{\"items\": []}");
        } else {
            answer(exchange, 200, looks.getAndIncrement() == 0 ? campaign("RUNNING", 0) : campaign(end, 500));
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        asked.set(JSON.readTree(exchange.getRequestBody()));
        if (asked.get().path("culture").asText().equals("Klingon")) {
            answer(exchange, 422, """
                    {"violations": [{"field": "cultures[0]", "message": "unknown culture \\"Klingon\\""}]}""");
        } else {
            answer(exchange, 201, "{\"id\": \"%s\"}".formatted(ID));
        }
    }

    private static String campaign(String state, int completed) {
        return """
                {"state": "%s", "createdAt": "2026-01-01T10:00:00Z", "collections": [{"culture": "Arabic", "planned": 500,
                 "completed": %d, "failed": {"EMPTY": 2, "FILTERED": 1}, "pending": %d,
                 "completedAt": "2026-01-01T11:02:03Z"}], "usage": [{"group": "Arabic", "promptTokens": 1200,
                 "completionTokens": 300, "cachedTokens": 200, "money": 0.25}]}
                """.formatted(state, completed, 500 - completed);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
