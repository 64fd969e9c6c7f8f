package org.culturepark.local.launcher;

/** The stack could not be started or kept; the message is one a person can act on. */
public final class LaunchFailed extends Exception {
    private static final long serialVersionUID = 1L;

    public LaunchFailed(String message) {
        super(message);
    }

    public LaunchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
