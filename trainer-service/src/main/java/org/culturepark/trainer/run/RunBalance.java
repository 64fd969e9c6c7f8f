package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.culturepark.chassis.balance.BalanceSource;
import org.culturepark.chassis.balance.StageBalance;

/** Runs: kept once served, failed by kind, pending before. */
@ApplicationScoped
class RunBalance implements BalanceSource {
    private final RunRepository runs;

    RunBalance(RunRepository runs) {
        this.runs = runs;
    }

    @Override
    @Transactional
    public List<StageBalance> stages() {
        long pending = runs.countIn(RunState.QUEUED) + runs.countIn(RunState.RUNNING) + runs.countIn(RunState.TRAINED);
        return List.of(new StageBalance(
                "runs", runs.count(), runs.countIn(RunState.SERVED), Map.of(), runs.countFailures(), pending));
    }
}
