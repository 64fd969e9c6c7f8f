package org.culturepark.local.curate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.StackAddress;
import picocli.CommandLine.Option;

/** Where the running processor is. */
final class ProcessorAddress {
    private static final URI USUAL = URI.create("http://127.0.0.1:8082");

    @Option(
            names = "--processor",
            paramLabel = "URL",
            description = "The processor. Default: that of the running stack, else http://127.0.0.1:8082.")
    private Optional<URI> given = Optional.empty();

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "State folder of the running stack. Default: .culturepark at the top of the checkout.")
    private Optional<Path> state = Optional.empty();

    private URI find() throws IOException {
        if (given.isPresent()) {
            return given.get();
        }
        return StackAddress.find(Service.PROCESSOR, state).orElse(USUAL);
    }

    /** Calls to a processor that is expected to be there. */
    RestCalls calls() throws IOException {
        URI address = find();
        return new RestCalls(service -> address).impatient();
    }
}
