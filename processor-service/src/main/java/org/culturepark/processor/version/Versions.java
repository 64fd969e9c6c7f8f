package org.culturepark.processor.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.culturepark.processor.dataset.Collection;

/** Stores versions with their examples and batches. */
@ApplicationScoped
public class Versions {
    private final VersionRepository versions;
    private final ExampleRepository examples;
    private final BatchRepository batches;
    private final VersionConfig config;

    Versions(VersionRepository versions, ExampleRepository examples, BatchRepository batches, VersionConfig config) {
        this.versions = versions;
        this.examples = examples;
        this.batches = batches;
        this.config = config;
    }

    /**
     * In the transaction at hand. Nothing is announced before it is published.
     *
     * @param lessons hands over the lessons of the version in their order, some at a time
     * @return the version's id; a version that is there already stays as it is
     */
    @Transactional(TxType.MANDATORY)
    public UUID store(Contents contents, Collection collection, Consumer<Consumer<List<Lesson>>> lessons, Instant now) {
        int parts = (contents.examples() + config.batchSize() - 1) / config.batchSize();
        Version version = new Version(contents, collection, parts, now);
        if (versions.findByIdOptional(version.id()).isPresent()) {
            return version.id();
        }
        versions.persist(version);
        for (int number = 1; number <= parts; number++) {
            batches.persist(new Batch(version.id(), number));
        }
        versions.flush();
        AtomicInteger place = new AtomicInteger();
        lessons.accept(page -> store(version, page, place));
        return version.id();
    }

    /** What was stored is let go of at once: a version may have more examples than fit into memory. */
    private void store(Version version, List<Lesson> page, AtomicInteger place) {
        page.forEach(
                lesson -> examples.persist(new Example(version, place.getAndIncrement(), config.batchSize(), lesson)));
        examples.flush();
        examples.getEntityManager().clear();
    }

    /** Releases its batches to be announced, in the transaction at hand; once is enough. */
    @Transactional(TxType.MANDATORY)
    public void publish(UUID versionId, Instant now) {
        Version version = versions.findById(versionId);
        if (version.publishedAt().isPresent()) {
            return;
        }
        version.published(now);
        batches.of(versionId).forEach(batch -> batch.publish(now));
    }
}
