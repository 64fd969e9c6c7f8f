package org.culturepark.local.curate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.culturepark.local.launcher.Report;
import org.culturepark.local.launcher.Service;
import org.culturepark.local.services.Items;
import org.culturepark.local.services.RestCalls;
import org.culturepark.local.services.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what the verifiers are worth on the labelled triples, and has one measured. */
@Command(
        name = "verifiers",
        description =
                "What each verifier is worth on labelled triples of attitude, statement and verdict: accuracy, F1 by"
                        + " class, confusion matrix.")
public final class VerifiersCommand implements Callable<Integer> {
    private static final long PAUSE_MILLIS = 500;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    @Option(
            names = "--measure",
            paramLabel = "EMBEDDING|LLM",
            description = "Measure this one first; LLM makes a call a triple.")
    private Optional<String> measured = Optional.empty();

    @Mixin
    private ProcessorAddress address = new ProcessorAddress();

    @Override
    public Integer call() throws IOException, ServiceFailed, InterruptedException {
        RestCalls rest = address.calls();
        if (measured.isPresent()) {
            measure(rest, measured.get());
        }
        Report report = new Report(System.out);
        for (JsonNode verifier : Items.of(rest.get(Service.PROCESSOR, "/v1/verifiers"))) {
            VerifierTable.lines(verifier).forEach(report::line);
        }
        return 0;
    }

    private static void measure(RestCalls rest, String verifier) throws ServiceFailed, InterruptedException {
        String key = UUID.randomUUID().toString();
        JsonNode measurement =
                rest.post(Service.PROCESSOR, "/v1/verifiers/" + verifier + "/measurements", key, Map.of());
        while (measurement.path("endedAt").isNull()) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            measurement = rest.get(
                    Service.PROCESSOR,
                    "/v1/verifiers/measurements/" + measurement.path("id").asText());
        }
        if (measurement.path("reason").isTextual()) {
            throw new ServiceFailed(measurement.path("reason").asText());
        }
    }
}
