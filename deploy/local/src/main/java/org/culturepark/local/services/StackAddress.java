package org.culturepark.local.services;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturepark.local.launcher.Service;

/** Where a service of the running stack is. */
public final class StackAddress {
    private StackAddress() {}

    /**
     * @param state folder of the running stack; that of the checkout if empty
     * @return empty if no stack is running there, or it runs without the service
     */
    public static Optional<URI> find(Service service, Optional<Path> state) throws IOException {
        Path file = state.orElseGet(() -> Path.of(System.getProperty("culturepark.checkout", ""), ".culturepark"))
                .resolve("addresses");
        return Files.exists(file) ? inFile(service, file) : Optional.empty();
    }

    /** One {@code name=address} a line, as the stack writes them. */
    private static Optional<URI> inFile(Service service, Path file) throws IOException {
        String name = service + "=";
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> URI.create(line.substring(name.length())))
                    .findFirst();
        }
    }
}
