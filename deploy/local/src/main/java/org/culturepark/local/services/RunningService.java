package org.culturepark.local.services;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturepark.local.launcher.Service;
import picocli.CommandLine.Option;

/** Where one service is that a command calls: as said on the command line, else in the running stack, else as usual. */
public abstract class RunningService {
    private final Service service;
    private final URI usual;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "State folder of the running stack. Default: .culturepark at the top of the checkout.")
    private Optional<Path> state = Optional.empty();

    protected RunningService(Service service, String usual) {
        this.service = service;
        this.usual = URI.create(usual);
    }

    /** The address that was given on the command line. */
    protected abstract Optional<URI> given();

    public final URI find() throws IOException {
        return given().isPresent() ? given().get() : inStack().orElse(usual);
    }

    /** Calls to a service that is expected to be there. */
    public final RestCalls calls() throws IOException {
        URI address = find();
        return new RestCalls(any -> address).impatient();
    }

    /** Empty if no stack is running there, or it runs without the service. */
    private Optional<URI> inStack() throws IOException {
        Path file = state.orElseGet(() -> Path.of(System.getProperty("culturepark.checkout", ""), ".culturepark"))
                .resolve("addresses");
        return Files.exists(file) ? inFile(file) : Optional.empty();
    }

    /** One {@code name=address} a line, as the stack writes them. */
    private Optional<URI> inFile(Path file) throws IOException {
        String name = service + "=";
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> URI.create(line.substring(name.length())))
                    .findFirst();
        }
    }
}
