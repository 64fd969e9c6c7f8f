package org.culturepark.processor.verification;

import java.util.Optional;

/**
 * A verdict and what it rests on.
 *
 * @param toAttitude cosine of the statement to the attitude, where the verifier measures it
 * @param toOpposite cosine of the statement to the attitude's opposite, where there is one
 */
public record Finding(Verdict verdict, Optional<Double> toAttitude, Optional<Double> toOpposite) {

    static Finding of(Verdict verdict) {
        return new Finding(verdict, Optional.empty(), Optional.empty());
    }
}
