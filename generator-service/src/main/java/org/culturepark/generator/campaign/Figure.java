package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure that is expected, with its range. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Figure(
        double expected,
        @Schema(implementation = Double.class) Optional<Double> low,
        @Schema(implementation = Double.class) Optional<Double> high) {

    static Figure of(double expected, Optional<Double> margin) {
        return new Figure(
                expected, margin.map(value -> Math.max(0, expected - value)), margin.map(value -> expected + value));
    }
}
