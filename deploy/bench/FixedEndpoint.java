import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A chat endpoint whose every answer comes after the same time: java FixedEndpoint.java PORT MILLISECONDS. GET /calls tells
 * how many calls it has answered. It thinks of nothing, so that whoever is measured has the machine.
 */
public final class FixedEndpoint {
    private static final byte[] ANSWER = """
            {"id": "1", "object": "chat.completion", "created": 1, "model": "fixed", "choices": [{"index": 0,
             "message": {"role": "assistant", "content": "I say so because my family has always held it that way, and \
            I have seen it do good. People where I live would mostly agree, though the young ask more questions than we \
            did. What matters to me is that nobody is left alone."}, "finish_reason": "stop"}],
             "usage": {"prompt_tokens": 400, "completion_tokens": 60, "total_tokens": 460,
             "prompt_tokens_details": {"cached_tokens": 300}}}""".getBytes(StandardCharsets.UTF_8);

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final AtomicLong calls = new AtomicLong();
    private final long milliseconds;

    private FixedEndpoint(long milliseconds) {
        this.milliseconds = milliseconds;
    }

    public static void main(String... arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
        FixedEndpoint endpoint = new FixedEndpoint(Long.parseLong(arguments[1]));
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        HttpServer server = HttpServer.create(address, 1000);
        server.createContext("/v1/chat/completions", endpoint::complete);
        server.createContext("/calls", endpoint::count);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
    }

    private void complete(HttpExchange exchange) throws IOException {
        long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        exchange.getRequestBody().readAllBytes();
        clock.schedule(() -> answer(exchange, "application/json", ANSWER), due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void count(HttpExchange exchange) {
        answer(exchange, "text/plain", Long.toString(calls.get()).getBytes(StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange, String type, byte[] body) {
        try (OutputStream out = exchange.getResponseBody()) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            out.write(body);
            if (body == ANSWER) {
                calls.incrementAndGet();
            }
        } catch (IOException e) {
            System.err.println("a caller went away: " + e.getMessage());
        }
    }
}
