package org.culturepark.local.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.culturepark.local.progress.Progress;
import org.culturepark.local.progress.ProgressDisplay;
import org.culturepark.local.services.ServiceFailed;

/** Looks at a stage until it is finished, and shows how far it is. */
final class StageWatch {
    private static final Duration STALLED = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 500;

    private final Supplier<Optional<String>> stackFailure;
    private final ProgressDisplay display;

    /** @param stackFailure why the stack below is no longer whole, if so */
    StageWatch(Supplier<Optional<String>> stackFailure, ProgressDisplay display) {
        this.stackFailure = stackFailure;
        this.display = display;
    }

    /**
     * Returns when the stage is finished.
     *
     * @throws ServiceFailed if it fails, does not move for ten minutes, or its stack is gone
     */
    void untilFinished(Stage stage) throws ServiceFailed, InterruptedException {
        display.open(stage.name());
        try {
            watch(stage);
        } finally {
            display.close();
        }
    }

    private void watch(Stage stage) throws ServiceFailed, InterruptedException {
        Progress last = Progress.none();
        long moved = System.nanoTime();
        while (true) {
            Progress now = stage.look();
            display.show(now);
            if (now.finished()) {
                return;
            }
            if (!now.equals(last)) {
                last = now;
                moved = System.nanoTime();
            }
            checkMoves(stage, moved);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private void checkMoves(Stage stage, long moved) throws ServiceFailed {
        Optional<String> broken = stackFailure.get();
        if (broken.isPresent()) {
            throw new ServiceFailed(broken.get());
        }
        if (System.nanoTime() - moved > STALLED.toNanos()) {
            throw new ServiceFailed("the " + stage.name() + " made no progress for " + STALLED.toMinutes()
                    + " minutes; the services' logs say more");
        }
    }
}
