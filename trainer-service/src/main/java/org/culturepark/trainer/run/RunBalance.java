package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.culturepark.chassis.balance.BalanceSource;
import org.culturepark.chassis.balance.StageBalance;
import org.culturepark.trainer.registry.ModelRegistry;
import org.culturepark.trainer.version.VersionService;

/**
 * Runs: kept once served, dropped when cancelled, failed by kind, pending before; every whole version has one, and others
 * are ordered. Models: every run that has written
 * an adapter has one. What comes in is counted where it came from, so that a lost one shows.
 */
@ApplicationScoped
class RunBalance implements BalanceSource {
    private final VersionService versions;
    private final RunRepository runs;
    private final ModelRegistry models;

    RunBalance(VersionService versions, RunRepository runs, ModelRegistry models) {
        this.versions = versions;
        this.runs = runs;
        this.models = models;
    }

    @Override
    @Transactional
    public List<StageBalance> stages() {
        long trained = runs.countIn(RunState.TRAINED);
        long served = runs.countIn(RunState.SERVED);
        long pending = runs.countIn(RunState.QUEUED)
                + runs.countIn(RunState.RUNNING)
                + runs.countIn(RunState.PAUSED)
                + trained;
        long in = versions.countWhole() + runs.countOrdered();
        Map<String, Long> failures = runs.countFailures();
        Map<String, Long> dropped = Map.of("CANCELLED", runs.countIn(RunState.CANCELLED));
        return List.of(
                new StageBalance("runs", in, served, dropped, failures, pending),
                models.balance(trained + served, failures.getOrDefault("PARITY", 0L)));
    }
}
