package org.culturepark.chassis.modelcall;

/** How a call ended; {@code OPEN} until it has. */
public enum Outcome {
    OPEN,
    ANSWERED,
    /** The model said nothing. */
    EMPTY,
    /** The endpoint's filter held the answer back, or the model refused. */
    FILTERED,
    /** What came back is no chat completion, to the last try. */
    MALFORMED,
    /** 429 to the last try, or a limit per minute of our own that is used up. */
    RATE_LIMITED,
    /** No answer in time, to the last try. */
    TIMED_OUT,
    /** 408, 409, 5xx or no connection, to the last try. */
    UNAVAILABLE,
    /** The endpoint will not take this request, however often it is sent. */
    REJECTED
}
