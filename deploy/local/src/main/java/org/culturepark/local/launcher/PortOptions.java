package org.culturepark.local.launcher;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The ports as given on the command line: each on its own, or by distance from a common base. */
public final class PortOptions {
    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = "8081",
            description = "Ports are N (generator) to N+6: processor, trainer, evaluator, model server, PostgreSQL,"
                    + " Kafka. Default: ${DEFAULT-VALUE}.")
    private int base;

    @Option(names = "--generator-port", paramLabel = "N", description = "Port of the generator.")
    private Optional<Integer> generator = Optional.empty();

    @Option(names = "--processor-port", paramLabel = "N", description = "Port of the processor.")
    private Optional<Integer> processor = Optional.empty();

    @Option(names = "--trainer-port", paramLabel = "N", description = "Port of the trainer.")
    private Optional<Integer> trainer = Optional.empty();

    @Option(names = "--evaluator-port", paramLabel = "N", description = "Port of the evaluator.")
    private Optional<Integer> evaluator = Optional.empty();

    @Option(names = "--model-port", paramLabel = "N", description = "Port of the model server.")
    private Optional<Integer> model = Optional.empty();

    @Option(names = "--postgres-port", paramLabel = "N", description = "Port of PostgreSQL.")
    private Optional<Integer> postgres = Optional.empty();

    @Option(names = "--kafka-port", paramLabel = "N", description = "Port of Kafka.")
    private Optional<Integer> kafka = Optional.empty();

    public Ports ports() {
        return new Ports(
                Map.of(
                        Service.GENERATOR, generator.orElse(base),
                        Service.PROCESSOR, processor.orElse(base + 1),
                        Service.TRAINER, trainer.orElse(base + 2),
                        Service.EVALUATOR, evaluator.orElse(base + 3)),
                model.orElse(base + 4),
                postgres.orElse(base + 5),
                kafka.orElse(base + 6));
    }
}
