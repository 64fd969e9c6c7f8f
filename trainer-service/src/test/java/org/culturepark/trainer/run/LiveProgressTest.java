package org.culturepark.trainer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.culturepark.trainer.lora.TrainingStep;
import org.junit.jupiter.api.Test;

class LiveProgressTest {
    private final List<List<Integer>> stored = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private boolean ours = true;
    private boolean away;
    private boolean stopping;
    private final LiveProgress progress = new LiveProgress(this::store, () -> stopping, Duration.ofSeconds(1), clock);

    @Test
    void shouldStoreTheFirstStepAtOnceAndOthersTogether() {
        step(1);
        step(2);
        step(3);
        now = now.plusSeconds(1);
        step(4);
        step(5);
        progress.flush();

        assertThat(stored).containsExactly(List.of(1), List.of(2, 3, 4), List.of(5));
    }

    @Test
    void shouldKeepStepsWhileTheDatabaseIsAway() {
        away = true;
        step(1);
        away = false;
        now = now.plusSeconds(1);
        step(2);

        assertThat(stored).containsExactly(List.of(1, 2));
        assertThat(progress.isCancelled()).isFalse();
    }

    @Test
    void shouldStopWhenAnotherReplicaHasTheRun() {
        ours = false;

        step(1);

        assertThat(progress.isCancelled()).isTrue();
    }

    @Test
    void shouldSayAgainWhatWasDoneBeforeACheckpoint() {
        progress.onResumed(List.of(new TrainingStep(1, 9, 2.0, 10, 5), new TrainingStep(2, 9, 1.0, 20, 5)), List.of());

        assertThat(stored).containsExactly(List.of(1, 2));
    }

    @Test
    void shouldStopWhenTheServiceStops() {
        stopping = true;

        assertThat(progress.isCancelled()).isTrue();
    }

    private void step(int number) {
        progress.onStep(new TrainingStep(number, 9, 1.0, 10L * number, 5));
    }

    private boolean store(ProgressReport report) {
        if (away) {
            throw new IllegalStateException("no connection");
        }
        stored.add(report.steps().stream().map(TrainingStep::step).toList());
        return ours;
    }
}
