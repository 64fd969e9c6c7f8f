package org.culturepark.local.evaluate;

import java.net.URI;
import java.util.Optional;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.services.RunningService;
import picocli.CommandLine.Option;

/** Where the running evaluator is. */
final class EvaluatorAddress extends RunningService {
    private static final String USUAL = "http://127.0.0.1:8084";

    @Option(
            names = "--evaluator",
            paramLabel = "URL",
            description = "The evaluator. Default: that of the running stack, else " + USUAL + ".")
    private Optional<URI> given = Optional.empty();

    EvaluatorAddress() {
        super(Service.EVALUATOR, USUAL);
    }

    @Override
    protected Optional<URI> given() {
        return given;
    }
}
