package org.culturepark.processor.verification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A verifier held against the labelled triples.
 *
 * @param model of the sentences' vectors, or the judge
 * @param quality empty until it is measured
 * @param reason why it was given up
 */
record MeasurementResponse(
        UUID id,
        Verification verifier,
        String model,
        Optional<Quality> quality,
        Optional<String> reason,
        Instant requestedAt,
        Optional<Instant> endedAt) {
    static MeasurementResponse from(Measurement measurement) {
        return new MeasurementResponse(
                measurement.id(),
                measurement.verifier(),
                measurement.model(),
                measurement.quality(),
                measurement.reason(),
                measurement.requestedAt(),
                measurement.endedAt());
    }
}
