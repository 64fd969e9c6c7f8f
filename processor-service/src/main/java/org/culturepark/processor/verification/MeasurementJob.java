package org.culturepark.processor.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;

/** Holds a verifier against the labelled triples. Verdicts that were given before come out of the ledger. */
@ApplicationScoped
class MeasurementJob implements DurableJob {
    static final String NAME = "verifier-measurement";

    private final Measurements measurements;
    private final Verifiers verifiers;

    MeasurementJob(Measurements measurements, Verifiers verifiers) {
        this.measurements = measurements;
        this.verifiers = verifiers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID id) {
        measurements.end(id, verifiers.measure(measurements.verifierOf(id)));
    }

    @Override
    public void giveUp(UUID id, String reason) {
        measurements.fail(id, reason);
    }
}
