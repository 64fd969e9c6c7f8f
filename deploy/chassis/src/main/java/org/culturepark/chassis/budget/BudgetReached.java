package org.culturepark.chassis.budget;

import java.time.Duration;
import java.util.Optional;
import org.culturepark.chassis.job.Passing;

/** The scope has used what it may: no further call is opened until its budget is raised. No failure of the job. */
public class BudgetReached extends RuntimeException implements Passing {
    private static final long serialVersionUID = 1L;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final String scope;

    public BudgetReached(String scope) {
        // Thousands of jobs may meet this at once, and none of them wants a stack trace.
        super("budget of " + scope + " reached", null, false, false);
        this.scope = scope;
    }

    public String scope() {
        return scope;
    }

    @Override
    public Optional<Duration> tryAgainAfter() {
        return Optional.of(PAUSE);
    }
}
