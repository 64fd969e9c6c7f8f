package org.culturepark.processor.verification;

import java.util.Optional;
import java.util.UUID;

/**
 * A verdict and what it rests on.
 *
 * @param toAttitude cosine of the statement to the attitude, where the verifier measures it
 * @param toOpposite cosine of the statement to the attitude's opposite, where there is one
 * @param callId row of the ledger, where a model was asked
 */
public record Finding(
        Verdict verdict, Optional<Double> toAttitude, Optional<Double> toOpposite, Optional<UUID> callId) {

    public static Finding of(Verdict verdict) {
        return new Finding(verdict, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Finding of(Verdict verdict, UUID callId) {
        return new Finding(verdict, Optional.empty(), Optional.empty(), Optional.of(callId));
    }
}
