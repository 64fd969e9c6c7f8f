package org.culturepark.processor.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Kept opinions to examples, over all versions, and batches to announced ones. */
    public List<StageBalance> balances() {
        long in = 0;
        long kept = 0;
        long planned = 0;
        Map<String, Long> dropped = new TreeMap<>();
        for (Version version : versions.listAll()) {
            in += version.opinions();
            kept += version.examples();
            planned += version.batches();
            version.dropped().forEach((reason, count) -> dropped.merge(reason, (long) count, Long::sum));
        }
        long announced = batches.announced();
        return List.of(
                new StageBalance("selection", in, kept, dropped, Map.of(), 0),
                new StageBalance("batches", planned, announced, Map.of(), Map.of(), batches.count() - announced));
    }
}
