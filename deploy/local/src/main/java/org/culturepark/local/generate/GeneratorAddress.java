package org.culturepark.local.generate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.services.StackAddress;
import picocli.CommandLine.Option;

/** Where the running generator is. */
final class GeneratorAddress {
    private static final URI USUAL = URI.create("http://127.0.0.1:8081");

    @Option(
            names = "--generator",
            paramLabel = "URL",
            description = "The generator. Default: that of the running stack, else http://127.0.0.1:8081.")
    private Optional<URI> given = Optional.empty();

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "State folder of the running stack. Default: .culturepark at the top of the checkout.")
    private Optional<Path> state = Optional.empty();

    URI find() throws IOException {
        if (given.isPresent()) {
            return given.get();
        }
        return StackAddress.find(Service.GENERATOR, state).orElse(USUAL);
    }
}
