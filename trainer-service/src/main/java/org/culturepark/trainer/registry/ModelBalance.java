package org.culturepark.trainer.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.culturepark.chassis.balance.BalanceSource;
import org.culturepark.chassis.balance.StageBalance;

/** Models: kept once announced, pending until then. */
@ApplicationScoped
class ModelBalance implements BalanceSource {
    private final TrainedModelRepository models;

    ModelBalance(TrainedModelRepository models) {
        this.models = models;
    }

    @Override
    @Transactional
    public List<StageBalance> stages() {
        long all = models.count();
        long announced = models.countAnnounced();
        return List.of(new StageBalance("models", all, announced, Map.of(), Map.of(), all - announced));
    }
}
