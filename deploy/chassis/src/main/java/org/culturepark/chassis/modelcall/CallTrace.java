package org.culturepark.chassis.modelcall;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One call with all that was sent and received; Jackson writes it as one JSON object.
 *
 * @param request JSON: model, messages and parameters as they were sent; {@code null} for calls older than traces
 * @param outcome of the last time that it was sent
 * @param usage of all the times
 * @param money in US dollars, of all the times; absent if a price is unknown
 * @param attempts tries, of all the times
 * @param possiblyPaidTwice how often it was open when its process died, and was sent again
 * @param latency of the last try
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CallTrace(
        UUID callId,
        Purpose purpose,
        String endpoint,
        String model,
        @JsonRawValue String request,
        Outcome outcome,
        Optional<String> answer,
        boolean cutOff,
        Optional<String> detail,
        Usage usage,
        Optional<BigDecimal> money,
        int attempts,
        int possiblyPaidTwice,
        Duration latency,
        Instant openedAt,
        Optional<Instant> endedAt) {}
