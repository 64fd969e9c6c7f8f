package org.culturepark.processor.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.culturepark.processor.dataset.Collection;

/** Stores versions with their examples and batches. */
@ApplicationScoped
class Versions {
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

    /** @return the version's id; a version that is there already stays as it is, and nothing is announced again */
    UUID store(Draft draft, Collection collection, Instant now) {
        int size = config.batchSize();
        int parts = (draft.lessons().size() + size - 1) / size;
        Version version = new Version(draft, collection, parts, now);
        if (versions.findByIdOptional(version.id()).isPresent()) {
            return version.id();
        }
        versions.persist(version);
        for (int place = 0; place < draft.lessons().size(); place++) {
            examples.persist(new Example(version, place, size, draft.lessons().get(place)));
        }
        for (int number = 1; number <= parts; number++) {
            batches.persist(new Batch(version.id(), number, now));
        }
        return version.id();
    }
}
