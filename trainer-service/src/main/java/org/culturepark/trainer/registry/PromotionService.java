package org.culturepark.trainer.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.culturepark.chassis.inbox.InvalidEvent;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.trainer.event.ModelAssessed;
import org.culturepark.trainer.event.ModelAssessed.Verdict;
import org.culturepark.trainer.registry.RegistryConfig.Promoting;

/** Which model is the one of its culture, and which are put away. */
@ApplicationScoped
class PromotionService {
    private final TrainedModelRepository models;
    private final PromotionRepository promotions;
    private final RegistryConfig config;
    private final Clock clock;

    PromotionService(
            TrainedModelRepository models, PromotionRepository promotions, RegistryConfig config, Clock clock) {
        this.config = config;
        this.models = models;
        this.promotions = promotions;
        this.clock = clock;
    }

    /**
     * Keeps the verdict, unless a later one is there; it promotes the model only where the configuration says so.
     *
     * @throws InvalidEvent if there is no such model
     */
    @Transactional
    void assessed(ModelAssessed event) {
        TrainedModel model = models.findByIdOptional(event.runId())
                .filter(found -> found.name().equals(event.model()))
                .orElseThrow(
                        () -> new InvalidEvent("/runId: %s made no model %s".formatted(event.runId(), event.model())));
        boolean isNews = model.assess(Assessment.of(event));
        if (isNews
                && event.verdict() == Verdict.PROMOTE
                && config.promotion() == Promoting.ASSESSED
                && model.stage() == ModelStage.CANDIDATE) {
            promote(model.name());
        }
    }

    /** In place of the one that was; that one is a candidate again. */
    @Transactional
    ModelResponse promote(String name) {
        TrainedModel model = find(name);
        if (model.stage() == ModelStage.PROMOTED) {
            return ModelResponse.from(model);
        }
        if (model.servedAt().isEmpty()) {
            throw Problems.conflict("model-not-served", "model " + name + " has not been served yet");
        }
        demoteCurrent(model.culture());
        promote(model);
        return ModelResponse.from(model);
    }

    /** Takes the promotion of a model back: the one that was promoted before it is promoted again, if there was one. */
    @Transactional
    ModelResponse rollback(String name) {
        TrainedModel model = find(name);
        if (model.stage() != ModelStage.PROMOTED) {
            throw Problems.conflict("model-not-promoted", "model " + name + " is " + model.stage() + ", not PROMOTED");
        }
        demoteCurrent(model.culture());
        promotions.listOf(model.culture()).stream()
                .map(promotion -> models.findById(promotion.modelId()))
                .filter(before -> !before.id().equals(model.id()) && before.stage() == ModelStage.CANDIDATE)
                .findFirst()
                .ifPresent(this::promote);
        return ModelResponse.from(model);
    }

    /** Its files stay; the next look at the endpoints unloads it. */
    @Transactional
    ModelResponse archive(String name) {
        TrainedModel model = find(name);
        if (model.stage() == ModelStage.PROMOTED) {
            throw Problems.conflict(
                    "model-promoted", "model " + name + " is promoted; roll back or promote another first");
        }
        model.moveTo(ModelStage.ARCHIVED);
        return ModelResponse.from(model);
    }

    @Transactional
    ModelResponse restore(String name) {
        TrainedModel model = find(name);
        if (model.stage() == ModelStage.ARCHIVED) {
            model.moveTo(ModelStage.CANDIDATE);
        }
        return ModelResponse.from(model);
    }

    @Transactional
    Optional<TrainedModel> promotedOf(String culture) {
        return models.findPromoted(culture);
    }

    private void promote(TrainedModel model) {
        model.moveTo(ModelStage.PROMOTED);
        promotions.persist(new Promotion(model, clock.instant()));
    }

    private void demoteCurrent(String culture) {
        models.findPromoted(culture).ifPresent(current -> current.moveTo(ModelStage.CANDIDATE));
        promotions.findCurrent(culture).ifPresent(promotion -> promotion.end(clock.instant()));
        // The next one may only come once the database has seen this one go.
        models.flush();
    }

    /** Locked, with all others of its culture waiting: two promotions at once come one after the other. */
    private TrainedModel find(String name) {
        TrainedModel model = models.findByName(name).orElseThrow(() -> Problems.notFound("model", name));
        models.lockCulture(model.culture());
        models.getEntityManager().refresh(model);
        return model;
    }
}
