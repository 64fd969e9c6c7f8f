package org.culturepark.trainer.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.culturepark.chassis.balance.BalanceSource;
import org.culturepark.chassis.balance.StageBalance;

/** Batches and versions: kept once their version is whole, pending until then. */
@ApplicationScoped
class VersionBalance implements BalanceSource {
    private final CuratedVersionRepository versions;
    private final CuratedBatchRepository batches;

    VersionBalance(CuratedVersionRepository versions, CuratedBatchRepository batches) {
        this.versions = versions;
        this.batches = batches;
    }

    @Override
    @Transactional
    public List<StageBalance> stages() {
        return List.of(
                stage("batches", batches.count(), batches.countInWholeVersions()),
                stage("versions", versions.count(), versions.countWhole()));
    }

    private static StageBalance stage(String name, long in, long whole) {
        return new StageBalance(name, in, whole, Map.of(), Map.of(), in - whole);
    }
}
