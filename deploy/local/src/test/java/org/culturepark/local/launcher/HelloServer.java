package org.culturepark.local.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A program to launch: answers 200 on the port it is given. */
final class HelloServer {
    private HelloServer() {}

    public static void main(String... arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> exchange.sendResponseHeaders(200, -1));
        server.start();
        System.out.println("Hello from " + port);
    }
}
