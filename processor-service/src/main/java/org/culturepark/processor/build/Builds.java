package org.culturepark.processor.build;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturepark.processor.dataset.Collection;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.event.CollectionCompleted.PlannedSamples;
import org.culturepark.processor.separation.EvaluationSets;
import org.culturepark.processor.settings.CurationSettings;
import org.culturepark.processor.version.Contents;
import org.culturepark.processor.version.Parameters;
import org.culturepark.processor.version.Versions;

/** Begins and ends builds, each in one transaction under the lock of the data set. */
@ApplicationScoped
class Builds {
    private static final int MINUTES = 60;

    private final BuildRepository builds;
    private final WholeDataSets wholes;
    private final Decisions decisions;
    private final Lessons lessons;
    private final Versions versions;
    private final Embeddings embeddings;
    private final EvaluationSets sets;
    private final Clock clock;

    Builds(
            BuildRepository builds,
            WholeDataSets wholes,
            Decisions decisions,
            Lessons lessons,
            Versions versions,
            Embeddings embeddings,
            EvaluationSets sets,
            Clock clock) {
        this.builds = builds;
        this.wholes = wholes;
        this.decisions = decisions;
        this.lessons = lessons;
        this.versions = versions;
        this.embeddings = embeddings;
        this.sets = sets;
        this.clock = clock;
    }

    /** @return empty if it has ended */
    @Transactional
    Optional<Plan> start(UUID buildId) {
        Build build = builds.findByIdOptional(buildId).orElseGet(() -> open(buildId));
        Collection collection = wholes.lock(build.collectionId());
        if (build.state().isEnd()) {
            return Optional.empty();
        }
        if (build.kind() == BuildKind.COLLECTION) {
            wholes.takeIn(collection);
        }
        decisions.clear(buildId);
        build.running();
        return Optional.of(new Plan(
                buildId,
                build.dataSetId(),
                wholes.dataSet(collection).payer(),
                build.revision(),
                build.parameters(),
                planned(collection)));
    }

    /** The build of a collection has its id. */
    private Build open(UUID collectionId) {
        Collection collection = wholes.lock(collectionId);
        Build build =
                new Build(collectionId, collection, BuildKind.COLLECTION, parameters(collection), clock.instant());
        builds.persist(build);
        return build;
    }

    private Parameters parameters(Collection collection) {
        CurationSettings settings = wholes.dataSet(collection).settings();
        return Parameters.of(settings.filters(), settings.selection(), embeddings.model(), sets.ids());
    }

    private static Map<UUID, Integer> planned(Collection collection) {
        return collection.event().plannedPerSeed().stream()
                .collect(Collectors.toMap(PlannedSamples::seedId, PlannedSamples::samples, Integer::sum));
    }

    /** A version is there with all its batches, or not at all. */
    @Transactional
    @TransactionConfiguration(timeout = 10 * MINUTES)
    void end(UUID buildId, Made made) {
        Build before = builds.findById(buildId);
        Collection collection = wholes.lock(before.collectionId());
        if (before.state().isEnd()) {
            return;
        }
        Optional<UUID> version = made.examples() == 0 ? Optional.empty() : Optional.of(store(before, made, collection));
        Build build = builds.findById(buildId);
        build.made(made, clock.instant());
        version.ifPresentOrElse(build::built, () -> build.empty(WholeDataSets.whyEmpty(made)));
        if (build.kind() == BuildKind.COLLECTION) {
            settle(wholes.lock(build.collectionId()), build);
        }
    }

    private UUID store(Build build, Made made, Collection collection) {
        Contents contents =
                new Contents(made.contentHash(), made.opinions(), made.dropped(), made.examples(), build.parameters());
        long random = build.parameters().selection().seed();
        return versions.store(
                contents, collection, reader -> lessons.forEach(build.id(), random, reader), clock.instant());
    }

    private void settle(Collection collection, Build build) {
        DataSet dataSet = wholes.dataSet(collection);
        if (build.versionId().isEmpty()) {
            dataSet.completedEmpty(Stream.concat(build.reason().stream(), build.shortOf().stream())
                    .collect(Collectors.joining(" ")));
        } else if (dataSet.settings().review()) {
            dataSet.inReview();
        } else {
            versions.publish(build.versionId().get(), clock.instant());
            dataSet.published(build.versionId().get(), build.shortOf());
        }
        wholes.assembled(collection, clock.instant());
    }

    @Transactional
    void fail(UUID buildId, String reason) {
        Build build = builds.findById(buildId);
        Collection collection = wholes.lock(build.collectionId());
        if (build.state().isEnd()) {
            return;
        }
        build.failed(reason, clock.instant());
        if (build.kind() == BuildKind.COLLECTION) {
            wholes.dataSet(collection).failed(reason);
            wholes.assembled(collection, clock.instant());
        }
    }
}
