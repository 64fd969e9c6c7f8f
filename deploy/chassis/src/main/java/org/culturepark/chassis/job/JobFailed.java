package org.culturepark.chassis.job;

/** Carries a job's checked exception through the scheduler. */
final class JobFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobFailed(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
