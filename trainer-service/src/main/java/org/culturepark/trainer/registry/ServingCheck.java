package org.culturepark.trainer.registry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Servers forget adapters when they restart: compares what each endpoint lists with what it should, and loads again. */
@ApplicationScoped
class ServingCheck {
    private static final Logger LOG = Logger.getLogger(ServingCheck.class);

    private final TrainedModelRepository models;
    private final ModelRegistry registry;
    private final ServingEndpoints endpoints;
    private final ServingConfig config;
    private final Clock clock;

    ServingCheck(
            TrainedModelRepository models,
            ModelRegistry registry,
            ServingEndpoints endpoints,
            ServingConfig config,
            Clock clock) {
        this.models = models;
        this.registry = registry;
        this.endpoints = endpoints;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${culturepark.serving.check-every}",
            delayed = "${culturepark.serving.check-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void checkAll() {
        endpoints.all().forEach(this::check);
    }

    private void check(ServingEndpoint endpoint) {
        List<TrainedModel> wanted =
                QuarkusTransaction.requiringNew().call(() -> models.listNewestServed(endpoint.name(), config.keep()));
        if (wanted.isEmpty()) {
            return;
        }
        try {
            Set<String> listed = endpoint.models();
            wanted.forEach(model -> check(endpoint, model, listed.contains(model.name())));
        } catch (ServingFailed e) {
            wanted.forEach(model -> note(model, Optional.of(e.getMessage())));
        }
    }

    private void check(ServingEndpoint endpoint, TrainedModel model, boolean listed) {
        try {
            if (!listed) {
                LOG.infof("Loading again: endpoint=%s model=%s", endpoint.name(), model.name());
                registry.load(endpoint, model.name());
            }
            note(model, Optional.empty());
        } catch (ServingFailed e) {
            note(model, Optional.of(e.getMessage()));
        }
    }

    private void note(TrainedModel model, Optional<String> trouble) {
        if (model.isLoaded() && trouble.isEmpty()) {
            return;
        }
        trouble.ifPresent(reason -> LOG.warnf("Not served: model=%s reason=%s", model.name(), reason));
        QuarkusTransaction.requiringNew().run(() -> update(model.id(), trouble));
    }

    private void update(UUID id, Optional<String> trouble) {
        TrainedModel model = models.findById(id);
        trouble.ifPresentOrElse(model::notLoaded, () -> model.loaded(clock.instant()));
    }
}
