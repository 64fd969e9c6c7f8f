package org.culturepark.trainer.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** The CPU or GPU of this replica: it trains one run at a time, however many job threads there are. */
@ApplicationScoped
class TrainingDevice {
    private final Semaphore free = new Semaphore(1);

    boolean claim() {
        return free.tryAcquire();
    }

    void release() {
        free.release();
    }
}
