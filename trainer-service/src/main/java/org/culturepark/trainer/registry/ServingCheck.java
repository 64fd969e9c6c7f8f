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

/**
 * Compares what each endpoint lists with what it should: servers forget adapters when they restart, and hold only so many,
 * so what is archived or was replaced by newer ones is unloaded.
 */
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
        List<TrainedModel> served = QuarkusTransaction.requiringNew().call(() -> models.listServed());
        List<TrainedModel> wanted = served.stream()
                .filter(model -> model.stage() != ModelStage.ARCHIVED)
                .limit(config.keep())
                .toList();
        List<TrainedModel> unwanted =
                served.stream().filter(model -> !wanted.contains(model)).toList();
        endpoints.all().forEach(endpoint -> check(endpoint, wanted, unwanted));
    }

    private void check(ServingEndpoint endpoint, List<TrainedModel> wanted, List<TrainedModel> unwanted) {
        if (wanted.isEmpty() && unwanted.isEmpty()) {
            return;
        }
        try {
            Set<String> listed = endpoint.models();
            // First, for a server may be full.
            unwanted.forEach(model -> unload(endpoint, model, listed.contains(model.name())));
            wanted.forEach(model -> load(endpoint, model, listed.contains(model.name())));
        } catch (ServingFailed e) {
            wanted.forEach(model -> note(endpoint, model, Optional.of(e.getMessage())));
        }
    }

    private void load(ServingEndpoint endpoint, TrainedModel model, boolean listed) {
        try {
            if (!listed) {
                LOG.infof("Loading again: endpoint=%s model=%s", endpoint.name(), model.name());
                registry.load(endpoint, model.name());
            }
            note(endpoint, model, Optional.empty());
        } catch (ServingFailed e) {
            note(endpoint, model, Optional.of(e.getMessage()));
        }
    }

    private void unload(ServingEndpoint endpoint, TrainedModel model, boolean listed) {
        String why = model.stage() == ModelStage.ARCHIVED ? "it is archived" : "newer ones have its place";
        try {
            if (listed) {
                LOG.infof("Unloading: endpoint=%s model=%s", endpoint.name(), model.name());
                endpoint.unload(model.name());
            }
            note(endpoint, model, Optional.of(why));
        } catch (ServingFailed e) {
            LOG.warnf("Not unloaded: model=%s reason=%s", model.name(), e.getMessage());
        }
    }

    /** What a model shows is how it stands with the endpoint that its event names. */
    private void note(ServingEndpoint endpoint, TrainedModel model, Optional<String> trouble) {
        if (!endpoint.name().equals(model.endpoint()) || model.isKnownToBe(trouble)) {
            return;
        }
        trouble.ifPresent(reason -> LOG.infof("Not served: model=%s reason=%s", model.name(), reason));
        QuarkusTransaction.requiringNew().run(() -> update(model.id(), trouble));
    }

    private void update(UUID id, Optional<String> trouble) {
        TrainedModel model = models.findById(id);
        trouble.ifPresentOrElse(model::notLoaded, () -> model.loaded(clock.instant()));
    }
}
