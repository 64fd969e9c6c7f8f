package org.culturepark.chassis.endpoint;

import java.time.Duration;

/** The limit per minute is used up for longer than a thread should wait; nothing was sent. */
public final class TooBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooBusy(Duration patience) {
        super("the limit per minute is used up for the next " + patience.toSeconds() + " s");
    }
}
