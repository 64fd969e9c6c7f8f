package org.culturepark.local.curate;

import java.net.URI;
import java.util.Optional;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.services.RunningService;
import picocli.CommandLine.Option;

/** Where the running processor is. */
final class ProcessorAddress extends RunningService {
    private static final String USUAL = "http://127.0.0.1:8082";

    @Option(
            names = "--processor",
            paramLabel = "URL",
            description = "The processor. Default: that of the running stack, else " + USUAL + ".")
    private Optional<URI> given = Optional.empty();

    ProcessorAddress() {
        super(Service.PROCESSOR, USUAL);
    }

    @Override
    protected Optional<URI> given() {
        return given;
    }
}
