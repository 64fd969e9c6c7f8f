package org.culturepark.processor.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.culturepark.chassis.balance.StageBalance;

/** The versions that were published, and how far their announcement is. */
@ApplicationScoped
public class Publications {
    private final VersionRepository versions;
    private final BatchRepository batches;

    Publications(VersionRepository versions, BatchRepository batches) {
        this.versions = versions;
        this.batches = batches;
    }

    public Version version(UUID id) {
        return versions.findById(id);
    }

    /** Batches of the version that the broker has acknowledged. */
    public long announcedOf(UUID versionId) {
        return batches.announcedOf(versionId);
    }

    /** Batches that versions say they have, to announced ones; those of a version that is not published are pending. */
    public StageBalance batches() {
        long announced = batches.announced();
        return new StageBalance(
                "batches", versions.batches(), announced, Map.of(), Map.of(), batches.count() - announced);
    }
}
