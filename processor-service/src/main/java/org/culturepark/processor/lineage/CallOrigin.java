package org.culturepark.processor.lineage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.modelcall.CallTrace;
import org.culturepark.chassis.modelcall.Outcome;
import org.culturepark.chassis.modelcall.Usage;

/**
 * A model call behind an example; with its exact messages it stands in the ledger under the same id.
 *
 * @param stage {@code extraction}, {@code verification} or {@code rewriting}
 * @param money in US dollars; empty if a price is unknown
 */
public record CallOrigin(
        UUID callId,
        String stage,
        String promptVersion,
        String endpoint,
        String model,
        Outcome outcome,
        Optional<String> answer,
        Usage usage,
        Optional<BigDecimal> money,
        Instant openedAt) {
    static CallOrigin from(CallTrace call) {
        return new CallOrigin(
                call.callId(),
                call.purpose().stage(),
                call.purpose().promptVersion(),
                call.endpoint(),
                call.model(),
                call.outcome(),
                call.answer(),
                call.usage(),
                call.money(),
                call.openedAt());
    }
}
