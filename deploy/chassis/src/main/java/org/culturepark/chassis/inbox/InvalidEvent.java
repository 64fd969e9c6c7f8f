package org.culturepark.chassis.inbox;

/** An event that cannot be handled, now or later; its message is the reason that its dead letter carries. */
public class InvalidEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidEvent(String reason) {
        super(reason);
    }
}
