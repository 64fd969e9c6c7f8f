package org.culturepark.local.evaluate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.services.StackAddress;
import picocli.CommandLine.Option;

/** Where the running evaluator is. */
final class EvaluatorAddress {
    private static final URI USUAL = URI.create("http://127.0.0.1:8084");

    @Option(
            names = "--evaluator",
            paramLabel = "URL",
            description = "The evaluator. Default: that of the running stack, else http://127.0.0.1:8084.")
    private Optional<URI> given = Optional.empty();

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "State folder of the running stack. Default: .culturepark at the top of the checkout.")
    private Optional<Path> state = Optional.empty();

    URI find() throws IOException {
        return given.isPresent()
                ? given.get()
                : StackAddress.find(Service.EVALUATOR, state).orElse(USUAL);
    }
}
