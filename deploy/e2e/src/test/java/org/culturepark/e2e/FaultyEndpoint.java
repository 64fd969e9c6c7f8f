package org.culturepark.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * A chat endpoint that fails one call in five, each time in one of seven ways drawn with a fixed seed, and counts the good
 * answers that it sent: those beyond one a turn were paid twice.
 */
final class FaultyEndpoint implements AutoCloseable {
    /** Longer than the client waits. */
    static final Duration TOO_LATE = Duration.ofSeconds(4);

    /** Lets the campaign last while replicas come and go. */
    private static final Duration LATENCY = Duration.ofMillis(300);

    private static final double FAULTS = 0.2;
    private static final String COMPLETION = """
            {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0,
             "message": {"role": "assistant", "content": "%s"}, "finish_reason": "stop"}],
             "usage": {"prompt_tokens": 12, "completion_tokens": 3, "total_tokens": 15}}
            """;

    enum Fault {
        BUSY,
        BUSY_WITH_RETRY_AFTER,
        SERVER_ERROR,
        TIME_OUT,
        DROPPED,
        EMPTY,
        MALFORMED
    }

    private final HttpServer server;
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(4);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Random random = new Random(7);
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();
    private final AtomicInteger answers = new AtomicInteger();

    private final double share;
    private final List<Fault> kinds;
    private final UnaryOperator<String> words;

    FaultyEndpoint() throws IOException {
        this(FAULTS, List.of(Fault.values()), any -> "I agree, since my parents taught me so. It is how we live.");
    }

    /**
     * @param share of the calls that fail, 0 to 1
     * @param kinds in which they do
     * @param words what is said to a request's body
     */
    FaultyEndpoint(double share, List<Fault> kinds, UnaryOperator<String> words) throws IOException {
        this.share = share;
        this.kinds = kinds;
        this.words = words;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** Good answers that were sent, each paid for. */
    int answers() {
        return answers.get();
    }

    Map<String, Integer> faults() {
        return new TreeMap<>(faults);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (random.nextDouble() < share) {
            fail(exchange, kinds.get(random.nextInt(kinds.size())));
            return;
        }
        after(LATENCY, () -> {
            answers.incrementAndGet();
            send(exchange, 200, COMPLETION.formatted(words.apply(body)));
        });
    }

    private void fail(HttpExchange exchange, Fault fault) throws IOException {
        faults.merge(fault.name(), 1, Integer::sum);
        switch (fault) {
            case BUSY -> send(exchange, 429, "{}");
            case BUSY_WITH_RETRY_AFTER -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                send(exchange, 429, "{}");
            }
            case SERVER_ERROR -> send(exchange, 500, "{}");
            case TIME_OUT -> after(TOO_LATE, exchange::close);
            case DROPPED -> exchange.close();
            case EMPTY -> send(exchange, 200, COMPLETION.formatted(""));
            case MALFORMED -> send(exchange, 200, "{\"choices\": [{\"mess");
        }
    }

    private interface Answering {
        void run() throws IOException;
    }

    /** Without a thread that waits; an answer that nobody takes any more is nobody's trouble. */
    private void after(Duration time, Answering answering) {
        later.schedule(
                () -> {
                    answering.run();
                    return null;
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        later.shutdownNow();
        threads.shutdownNow();
    }
}
