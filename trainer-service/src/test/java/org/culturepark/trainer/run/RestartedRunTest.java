package org.culturepark.trainer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturepark.trainer.run.VersionFixture.aVersion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.chassis.job.NotYet;
import org.culturepark.testing.RealStack;
import org.culturepark.trainer.event.BatchCurated;
import org.culturepark.trainer.lora.ExampleCounts;
import org.culturepark.trainer.lora.HeldOutLoss;
import org.culturepark.trainer.lora.TrainedAdapter;
import org.culturepark.trainer.lora.TrainingStep;
import org.culturepark.trainer.version.VersionService;
import org.junit.jupiter.api.Test;

/** What the replicas of a run may say when it was started twice: nobody trains here but the test itself. */
@QuarkusTest
@TestProfile(RestartedRunTest.NoJobs.class)
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ServingStub.class)
class RestartedRunTest {
    @Inject
    VersionService versions;

    @Inject
    RunQueue queue;

    @Inject
    ProgressRecorder progress;

    @Inject
    RunOutcomes outcomes;

    @Inject
    TrainingConfig config;

    @Test
    void shouldStartOverFromTheBeginning() {
        VersionFixture version = queued();
        LiveProgress first = progress.follow(queue.take(version.runId()).orElseThrow());
        first.onStep(step(1));

        Assignment second = queue.take(version.runId()).orElseThrow();

        assertThat(second.start()).isEqualTo(2);
        assertThat(RunApi.run(version.runId()).getList("curve")).isEmpty();
        assertThat(RunApi.run(version.runId()).getInt("step")).isZero();
        outcomes.failed(second, FailureKind.TRAINING, "done with");
    }

    @Test
    void shouldStopAndIgnoreTheReplicaThatWasReplaced() {
        VersionFixture version = queued();
        Assignment dead = queue.take(version.runId()).orElseThrow();
        LiveProgress late = progress.follow(dead);
        Assignment alive = queue.take(version.runId()).orElseThrow();

        late.onStep(step(1));
        outcomes.failed(dead, FailureKind.TRAINING, "out of touch");
        outcomes.trained(dead, adapter());
        outcomes.interrupted(dead);

        assertThat(late.isCancelled()).isTrue();
        assertThat(RunApi.run(version.runId()).getString("state")).isEqualTo("RUNNING");
        outcomes.trained(alive, adapter());
        assertThat(RunApi.run(version.runId()).getString("state")).isEqualTo("TRAINED");
        assertThat(queue.take(version.runId())).isEmpty();
    }

    @Test
    void shouldNotCountAStopOfTheService() {
        VersionFixture version = queued();
        Assignment assignment = queue.take(version.runId()).orElseThrow();

        outcomes.interrupted(assignment);

        assertThat(RunApi.run(version.runId()).getString("state")).isEqualTo("QUEUED");
        Assignment again = queue.take(version.runId()).orElseThrow();
        assertThat(again.start()).isEqualTo(1);
        outcomes.failed(again, FailureKind.TRAINING, "done with");
    }

    @Test
    void shouldGiveUpARunThatKillsItsReplicas() {
        VersionFixture version = queued();
        for (int start = 1; start <= config.starts(); start++) {
            assertThat(queue.take(version.runId())).isPresent();
        }

        assertThat(queue.take(version.runId())).isEmpty();

        assertThat(RunApi.run(version.runId()).getString("failure")).isEqualTo("INTERRUPTED_TOO_OFTEN");
    }

    @Test
    void shouldNotGiveUpARunThatGetsFurtherEachTime() {
        VersionFixture version = queued();
        for (int start = 1; start <= 3 * config.starts(); start++) {
            LiveProgress live = progress.follow(queue.take(version.runId()).orElseThrow());
            live.onCheckpoint(start);
            live.flush();
        }

        assertThat(RunApi.run(version.runId()).getInt("checkpointStep")).isEqualTo(3 * config.starts());
        outcomes.failed(queue.take(version.runId()).orElseThrow(), FailureKind.TRAINING, "done with");
    }

    @Test
    void shouldShowTheCurveFromBeforeTheCheckpointAgain() {
        VersionFixture version = queued();
        progress.follow(queue.take(version.runId()).orElseThrow()).onStep(step(1));
        Assignment second = queue.take(version.runId()).orElseThrow();

        LiveProgress resumed = progress.follow(second);
        resumed.onResumed(List.of(step(1), step(2)), List.of(new HeldOutLoss(0, 3)));

        assertThat(RunApi.run(version.runId()).getList("curve.step")).containsExactly(1, 2);
        assertThat(RunApi.run(version.runId()).getList("heldOutCurve.step")).containsExactly(0);
        outcomes.failed(second, FailureKind.TRAINING, "done with");
    }

    @Test
    void shouldTakeTheRunThatWasMovedToTheFront() {
        VersionFixture first = queued();
        VersionFixture second = queued();
        VersionFixture third = queued();

        assertThat(RunApi.move(third.runId(), 1)).containsExactly(third.runId(), first.runId(), second.runId());
        assertThat(RunApi.move(first.runId(), 99)).containsExactly(third.runId(), second.runId(), first.runId());
        assertThat(RunApi.move(third.runId(), 2)).containsExactly(second.runId(), third.runId(), first.runId());

        assertThatThrownBy(() -> queue.take(first.runId())).isInstanceOf(NotYet.class);
        for (VersionFixture version : List.of(second, third, first)) {
            outcomes.failed(queue.take(version.runId()).orElseThrow(), FailureKind.TRAINING, "done with");
        }
    }

    @Test
    void shouldKeepAPausedRunsPlace() {
        VersionFixture first = queued();
        VersionFixture second = queued();
        RunApi.post(first.runId(), "pause").statusCode(200);
        assertThat(queue.take(first.runId())).isEmpty();

        RunApi.post(first.runId(), "resume").statusCode(200);

        assertThatThrownBy(() -> queue.take(second.runId())).isInstanceOf(NotYet.class);
        RunApi.post(first.runId(), "resume").statusCode(409);
        RunApi.post(first.runId(), "cancel").statusCode(200);
        RunApi.post(second.runId(), "cancel").statusCode(200);
        assertThat(queue.take(second.runId())).isEmpty();
        RunApi.post(second.runId(), "pause").statusCode(409);
    }

    @Test
    void shouldStopTheReplicaThatTrainsARunThatIsPaused() {
        VersionFixture version = queued();
        LiveProgress live = progress.follow(queue.take(version.runId()).orElseThrow());

        RunApi.post(version.runId(), "pause").statusCode(200);
        live.onStep(step(1));

        assertThat(live.isCancelled()).isTrue();
        RunApi.post(version.runId(), "cancel").statusCode(200);
    }

    @Test
    void shouldTakeTheRunThatWaitsLongest() {
        VersionFixture first = queued();
        VersionFixture second = queued();

        assertThatThrownBy(() -> queue.take(second.runId())).isInstanceOf(NotYet.class);

        assertThat(queue.take(first.runId()).map(Assignment::model)).isEqualTo(Optional.of(first.model()));
        assertThat(queue.take(second.runId())).isPresent();
    }

    private VersionFixture queued() {
        VersionFixture version = aVersion();
        try {
            BatchCurated batch = new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(version.json(1), BatchCurated.class);
            queue.add(versions.store(batch).orElseThrow());
            return version;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static TrainingStep step(int number) {
        return new TrainingStep(number, 9, 1.0, 10L * number, 5);
    }

    private static TrainedAdapter adapter() {
        return new TrainedAdapter(
                Path.of("nowhere"),
                new ExampleCounts(2, 0, 0, 0),
                9,
                3,
                1,
                90,
                Duration.ofSeconds(1),
                List.of(),
                List.of());
    }

    /** A replica that takes events in and runs no job. */
    public static class NoJobs implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("culturepark.job.role", "front");
        }
    }
}
