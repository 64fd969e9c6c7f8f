package org.culturepark.local.evaluate;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.culturepark.local.CulturePark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command against a scripted evaluator. */
class EvaluateCommandTest {
    private static final String PLAN = """
            {"id": "p1", "state": "%s", "evaluations": [
              {"benchmark": "MODERATION", "culture": "Korean", "model": "tuned", "state": "COMPLETED", "label": "",
               "progress": {"done": 40, "of": 40}, "headline": {"measure": "macroF1", "value": 0.75, "direction": "HIGHER"},
               "interval": {"low": 0.6, "high": 0.85, "level": 0.95}, "answers": {"valid": 39, "asked": 40},
               "floors": [{"name": "majority label", "value": 0.333}], "degenerate": false},
              {"benchmark": "MODERATION", "culture": "Korean", "model": "base", "state": "COMPLETED", "label": "",
               "progress": {"done": 40, "of": 40}, "headline": {"measure": "macroF1", "value": 0.5, "direction": "HIGHER"},
               "answers": {"valid": 40, "asked": 40}, "floors": [], "degenerate": true}]}""";
    private static final String COMPARED = """
            {"rows": [{"benchmark": "MODERATION", "culture": "Korean", "label": "", "model": "base", "against": "tuned",
              "words": "worse", "measure": "macroF1", "value": 0.5, "againstValue": 0.75, "pAdjusted": 0.012, "units": 40}],
             "notes": ["Both figures of a row are over the same texts."]}""";

    private final AtomicReference<JsonNode> asked = new AtomicReference<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final PrintStream standardOutput = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private HttpServer evaluator;
    private String end = "COMPLETED";

    @BeforeEach
    void start() throws IOException {
        evaluator = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        evaluator.createContext("/v1/plans", this::plans);
        evaluator.createContext("/v1/compare", exchange -> answer(exchange, 200, COMPARED));
        evaluator.start();
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(new PrintStream(complained, true, UTF_8));
    }

    @AfterEach
    void stop() {
        System.setOut(standardOutput);
        System.setErr(standardError);
        evaluator.stop(0);
    }

    @Test
    void shouldMeasureAndCloseWithATableAndVerdicts() {
        int exit = evaluate("--model tuned --base base --culture Korean --benchmark moderation --rows 40");

        assertThat(exit).isZero();
        assertThat(asked.get().at("/models/0/model").asText()).isEqualTo("tuned");
        assertThat(asked.get().at("/models/0/baseModel").asText()).isEqualTo("base");
        assertThat(asked.get().at("/benchmarks/0").asText()).isEqualTo("MODERATION");
        assertThat(asked.get().at("/wishes/rows").asInt()).isEqualTo(40);
        assertThat(printed.toString(UTF_8))
                .contains("0.600 to 0.850")
                .contains("majority label 0.333")
                .contains("39 of 40")
                .contains("(degenerate)")
                .contains("base against tuned: worse (macroF1 0.500 against 0.750, p 0.012, 40 units)");
    }

    @Test
    void shouldMeasureEverythingUnlessToldOtherwise() {
        evaluate("--model tuned --against other,third --cultures Korean,German");

        assertThat(asked.get().path("benchmarks")).hasSize(4);
        assertThat(asked.get().path("models")).hasSize(3);
        assertThat(asked.get().path("cultures")).hasSize(2);
    }

    @Test
    void shouldSayWhatIsWrongInOneLine() {
        end = "PAUSED_BY_BUDGET";

        assertThat(evaluate("--model tuned --culture Korean --budget-tokens 10"))
                .isEqualTo(1);
        assertThat(complained.toString(UTF_8))
                .isEqualTo(
                        "culturepark: the budget is used up; the plan goes on once it is raised (PATCH, see --help)\n");
        assertThat(evaluate("--culture Korean")).isEqualTo(2);
        assertThat(complained.toString(UTF_8)).contains("--model");
    }

    @Test
    void shouldPassOnWhatTheEvaluatorRefuses() {
        end = "REFUSED";

        assertThat(evaluate("--model m --culture Atlantean")).isEqualTo(1);
        assertThat(complained.toString(UTF_8))
                .contains("benchmarks VSM13 has nothing to ask")
                .hasLineCount(1);
    }

    private int evaluate(String arguments) {
        String address = "http://127.0.0.1:" + evaluator.getAddress().getPort();
        return CulturePark.commandLine().execute(("evaluate --evaluator " + address + " " + arguments).split(" "));
    }

    private void plans(HttpExchange exchange) throws IOException {
        if (end.equals("REFUSED")) {
            answer(exchange, 422, """
                    {"violations": [{"field": "benchmarks", "message": "VSM13 has nothing to ask about it"}]}""");
        } else if (exchange.getRequestMethod().equals("POST")) {
            asked.set(new ObjectMapper().readTree(exchange.getRequestBody()));
            answer(exchange, 202, PLAN.formatted("RUNNING"));
        } else {
            answer(exchange, 200, PLAN.formatted(looks.getAndIncrement() == 0 ? "RUNNING" : end));
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
