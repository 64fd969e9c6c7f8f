package org.culturepark.trainer.registry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.balance.StageBalance;
import org.culturepark.trainer.version.CuratedVersion;

/** The trained models, and whether they are served. */
@ApplicationScoped
public class ModelRegistry {
    private final TrainedModelRepository models;
    private final ServingEndpoints endpoints;
    private final ModelsFolder folders;
    private final Clock clock;

    ModelRegistry(TrainedModelRepository models, ServingEndpoints endpoints, ModelsFolder folders, Clock clock) {
        this.models = models;
        this.endpoints = endpoints;
        this.folders = folders;
        this.clock = clock;
    }

    /** Enters a model whose adapter is written; it is not announced before {@link #served}. */
    @Transactional
    public void register(UUID runId, String name, String baseModel, CuratedVersion version, TrainingSummary training) {
        models.lockCulture(version.culture());
        if (models.findByIdOptional(runId).isPresent()) {
            models.findById(runId).trainedAgain(training);
            return;
        }
        int number = Math.toIntExact(models.countOf(version.culture())) + 1;
        models.persist(new TrainedModel(runId, number, name, baseModel, endpoints.forNewModels(), version, training));
    }

    /**
     * Has the endpoint load the model unless it has it, and looks whether it lists it then.
     *
     * @throws ServingFailed with the reason, when it is not served after that
     */
    public void load(UUID runId) {
        TrainedModel model = QuarkusTransaction.requiringNew().call(() -> models.findById(runId));
        ServingEndpoint endpoint = endpoints.get(model.endpoint());
        if (!endpoint.models().contains(model.name())) {
            load(endpoint, model.name());
        }
    }

    /** It is not announced, and unloaded with the next look at the endpoints. */
    @Transactional
    public void putAway(UUID runId) {
        models.findById(runId).putAway(clock.instant());
    }

    /** The endpoint and the name that a model's run has it served under. */
    @Transactional
    public ServedName servedName(UUID runId) {
        TrainedModel model = models.findById(runId);
        return new ServedName(endpoints.get(model.endpoint()), model.name());
    }

    /** The endpoint lists the model: its event is released. */
    @Transactional
    public void served(UUID runId) {
        models.findById(runId).loaded(clock.instant());
    }

    @Transactional
    public Instant trainedAt(UUID runId) {
        return models.findById(runId).training().trainedAt();
    }

    /**
     * Models: kept once announced, failed when rejected, pending until then.
     *
     * @param trained runs that have written an adapter, each of which has a model here
     * @param rejected runs whose model was served and said something else than the trained one
     */
    @Transactional
    public StageBalance balance(long trained, long rejected) {
        long announced = models.countAnnounced();
        long pending = models.count() - announced - rejected;
        return new StageBalance("models", trained + rejected, announced, Map.of(), Map.of("PARITY", rejected), pending);
    }

    /** What {@code culture:NAME} means. */
    @Transactional
    public Optional<ServedName> promotedOf(String culture) {
        return models.findPromoted(culture).map(model -> new ServedName(endpoints.get(model.endpoint()), model.name()));
    }

    /** A model by its name, or another that the endpoint of new models may know, such as the base. */
    @Transactional
    public ServedName named(String name) {
        String endpoint = models.findByName(name).map(TrainedModel::endpoint).orElse(endpoints.forNewModels());
        return new ServedName(endpoints.get(endpoint), name);
    }

    void load(ServingEndpoint endpoint, String model) {
        Path folder = folders.folderOf(model);
        if (!Files.isDirectory(folder)) {
            throw new ServingFailed("the adapter's folder " + folder + " is gone");
        }
        endpoint.load(model, folder);
        if (!endpoint.models().contains(model)) {
            throw new ServingFailed("endpoint " + endpoint.name() + " took " + model + " but does not list it");
        }
    }
}
