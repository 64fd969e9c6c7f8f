package org.culturepark.local.services;

/** A service refused or could not be reached, or its work came to no good end; the message says which and why, in one line. */
public final class ServiceFailed extends Exception {
    private static final long serialVersionUID = 1L;

    public ServiceFailed(String message) {
        super(message);
    }

    public ServiceFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
