package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.job.DurableJob;
import org.culturepark.chassis.job.NotYet;
import org.culturepark.trainer.registry.ModelRegistry;
import org.culturepark.trainer.registry.ServingFailed;

/** Has a trained model served. An endpoint that is away, or cannot load adapters, is asked again for ever. */
@ApplicationScoped
class ServingJob implements DurableJob {
    static final String NAME = "serve";

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final ModelRegistry registry;
    private final ServedParity parity;
    private final RunOutcomes outcomes;
    private final Clock clock;

    ServingJob(ModelRegistry registry, ServedParity parity, RunOutcomes outcomes, Clock clock) {
        this.registry = registry;
        this.parity = parity;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID runId) {
        try {
            registry.load(runId);
            Optional<String> disagreement = parity.check(runId, outcomes.firstTokens(runId));
            if (disagreement.isPresent()) {
                outcomes.disagreed(runId, disagreement.get());
                return;
            }
        } catch (ServingFailed e) {
            outcomes.notServed(runId, e.getMessage());
            throw new NotYet(waitAfter(registry.trainedAt(runId)));
        }
        outcomes.served(runId);
    }

    /** Never the last: nobody else looks after a model that is trained and was not served yet. */
    @Override
    public int attempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void giveUp(UUID runId, String reason) {
        outcomes.notServed(runId, "loading the model into the endpoint was given up: " + reason);
    }

    /** A quarter of the time that has passed already: soon at first, once a minute later. */
    private Duration waitAfter(Instant trainedAt) {
        Duration wait = Duration.between(trainedAt, clock.instant()).dividedBy(4);
        if (wait.compareTo(SHORTEST_WAIT) < 0) {
            return SHORTEST_WAIT;
        }
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
