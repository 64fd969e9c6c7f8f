package org.culturepark.chassis.balance;

import java.util.List;

/** All stages of one service. */
record Balance(String service, boolean balanced, List<StageBalance> stages) {

    static Balance of(String service, List<StageBalance> stages) {
        return new Balance(service, stages.stream().allMatch(StageBalance::balanced), stages);
    }
}
