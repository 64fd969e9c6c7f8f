package org.culturepark.local.generate;

import java.net.URI;
import java.util.Optional;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.services.RunningService;
import picocli.CommandLine.Option;

/** Where the running generator is. */
final class GeneratorAddress extends RunningService {
    private static final String USUAL = "http://127.0.0.1:8081";

    @Option(
            names = "--generator",
            paramLabel = "URL",
            description = "The generator. Default: that of the running stack, else " + USUAL + ".")
    private Optional<URI> given = Optional.empty();

    GeneratorAddress() {
        super(Service.GENERATOR, USUAL);
    }

    @Override
    protected Optional<URI> given() {
        return given;
    }
}
