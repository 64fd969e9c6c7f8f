package org.culturepark.local.openai;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small HTTP server whose failures are answered as OpenAI answers them. */
public final class ApiServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ApiServer.class.getName());

    static {
        // Without it an answer written in pieces waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Seconds; longer than clients keep a connection, or a call now and then meets one that is just being closed.
        System.setProperty("sun.net.httpserver.idleInterval", "300");
    }

    /** Answers a call, or throws {@link ApiError}. */
    @FunctionalInterface
    public interface Handler {
        void handle(Call call) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Map<String, Handler>> handlers = new TreeMap<>();

    /**
     * Takes the port; calls are answered from {@link #start} on.
     *
     * @param address port 0 takes any free one
     * @throws IOException if the port is taken
     */
    public ApiServer(InetSocketAddress address) throws IOException {
        server = HttpServer.create(address, 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    public ApiServer on(String method, String path, Handler handler) {
        handlers.computeIfAbsent(path, any -> new TreeMap<>()).put(method, handler);
        return this;
    }

    public ApiServer start() {
        server.start();
        return this;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        handle(exchange, new Call(exchange));
        // Not where it throws: to close the exchange would end a broken answer as if it were whole.
        exchange.close();
    }

    private void handle(HttpExchange exchange, Call call) throws IOException {
        try {
            handler(exchange.getRequestMethod(), exchange.getRequestURI().getPath())
                    .handle(call);
        } catch (ApiError e) {
            call.fail(e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a call failed", e);
            call.fail(ApiError.internal());
        }
    }

    private Handler handler(String method, String path) {
        Map<String, Handler> ofPath = handlers.get(path);
        if (ofPath == null) {
            throw ApiError.noSuchCall(method + " " + path);
        }
        Handler handler = ofPath.get(method);
        if (handler == null) {
            throw ApiError.methodNotAllowed(method + " " + path);
        }
        return handler;
    }

    /** Takes no more calls; those being answered break off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
