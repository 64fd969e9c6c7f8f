package org.culturepark.chassis.balance;

import java.util.List;

/** A bean that counts what came into the stages of a service and where it is now. Called inside one transaction. */
public interface BalanceSource {
    List<StageBalance> stages();
}
