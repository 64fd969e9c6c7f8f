package org.culturepark.chassis.modelcall;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * What came of sending a call.
 *
 * @param answer what the model said, and what that used; an empty or filtered one uses tokens too
 * @param detail what went wrong, if anything did
 * @param attempts tries that were made
 * @param latency of the last try
 * @param money what it cost at the price of the day; empty if that is unknown
 * @param retryAfter when the endpoint wants to be asked again
 */
public record Exchange(
        OpenCall open,
        Outcome outcome,
        Optional<ModelAnswer> answer,
        Optional<String> detail,
        int attempts,
        Duration latency,
        Optional<BigDecimal> money,
        Optional<Duration> retryAfter) {
    private static final Optional<BigDecimal> NOTHING = Optional.of(BigDecimal.ZERO);

    /** Nothing was sent: the call was answered before. */
    static Exchange known(OpenCall open) {
        return new Exchange(
                open, Outcome.ANSWERED, open.answer(), Optional.empty(), 0, Duration.ZERO, NOTHING, Optional.empty());
    }

    boolean isKnown() {
        return open.answer().isPresent();
    }

    static Exchange answered(
            OpenCall open, ModelAnswer answer, Outcome outcome, Tries tries, Optional<BigDecimal> money) {
        Optional<String> detail = switch (outcome) {
            case EMPTY -> Optional.of("the model said nothing");
            case FILTERED -> Optional.of("the endpoint's filter held the answer back");
            default -> Optional.empty();
        };
        return new Exchange(
                open, outcome, Optional.of(answer), detail, tries.count(), tries.latency(), money, Optional.empty());
    }

    static Exchange failed(OpenCall open, CallFailure failure, String detail, Tries tries) {
        return new Exchange(
                open,
                failure.outcome(),
                Optional.empty(),
                Optional.of(detail),
                tries.count(),
                tries.latency(),
                NOTHING,
                failure.retryAfter());
    }

    /**
     * The usable answer.
     *
     * @throws ModelCallFailed if there is none
     */
    public ModelAnswer get() {
        if (outcome == Outcome.ANSWERED) {
            return answer.orElseThrow();
        }
        throw failure();
    }

    /** Why there is no usable answer. */
    public ModelCallFailed failure() {
        return new ModelCallFailed(outcome, detail.orElse("no answer"), retryAfter);
    }

    Usage usage() {
        return answer.map(ModelAnswer::usage).orElse(Usage.NONE);
    }
}
