package org.culturepark.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.culturepark.contracts.Topics;
import org.culturepark.local.launcher.Service;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of each service in the middle of its stage, and the loop ends as if nothing had been. */
class KillsProof {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Calls of the generator that can be open at once, and so open at a kill. */
    private static final int OPEN_AT_MOST = 16;

    @TempDir
    private Path state;

    @Test
    void shouldLoseAndDoubleNothingHoweverServicesDie() throws IOException {
        try (LaunchedStack stack = LaunchedStack.up(state, SmallLoop.SETTINGS)) {
            SmallLoop loop = SmallLoop.start(stack);

            killOnce(stack, Service.GENERATOR, () -> someTurnsAreStored(loop));
            killOnce(stack, Service.PROCESSOR, () -> someDialoguesAreCurated(loop));
            killOnce(stack, Service.TRAINER, () -> someStepsAreDone(loop));
            killOnce(stack, Service.EVALUATOR, () -> someAnswersAreStored(loop));
            loop.awaitEvaluated();

            assertNothingLost(loop);
            assertNothingDoubled(stack);
            assertNoStoredTurnBoughtTwice(loop);
        }
    }

    private static void killOnce(LaunchedStack stack, Service service, Callable<Boolean> midway) throws IOException {
        await(service + " midway")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(midway);
        stack.kill(service);
        System.out.println("killed the " + service + " midway");
    }

    private static boolean someTurnsAreStored(SmallLoop loop) {
        return loop.campaign().getInt("totals.calls") > 2 && !loop.isTalkedOut();
    }

    private static boolean someDialoguesAreCurated(SmallLoop loop) {
        return loop.dataSets().<Integer>getList("items.dialogues.curated").stream()
                .anyMatch(curated -> curated > 0);
    }

    private static boolean someStepsAreDone(SmallLoop loop) {
        return loop.runs().<Integer>getList("items.step").stream().anyMatch(step -> step > 0);
    }

    private static boolean someAnswersAreStored(SmallLoop loop) {
        return loop.evaluations().<Integer>getList("items.progress.done").stream()
                .anyMatch(done -> done > 0);
    }

    private static void assertNothingLost(SmallLoop loop) {
        assertThat(loop.campaign().getList("collections.completed", Integer.class))
                .containsOnly(SmallLoop.DIALOGUES);
        assertThat(loop.dataSets().getList("items.dialogues.curated", Integer.class))
                .containsExactly(SmallLoop.DIALOGUES, SmallLoop.DIALOGUES);
        assertThat(loop.runs().getList("items.state")).containsExactly("SERVED", "SERVED");
        for (Service service : Service.values()) {
            assertThat(loop.get(service, "/v1/balance").getBoolean("balanced")).isTrue();
        }
    }

    /** An event may be sent twice after a kill, and is then the same event: ids are counted, not records. */
    private static void assertNothingDoubled(LaunchedStack stack) {
        TestTopics topics = new TestTopics(stack.bootstrapServers());
        int cultures = SmallLoop.CULTURES.size();
        Map<String, Integer> expected = Map.of(
                Topics.DIALOGUE_GENERATED, cultures * SmallLoop.DIALOGUES,
                Topics.COLLECTION_COMPLETED, cultures,
                Topics.BATCH_CURATED, cultures,
                Topics.MODEL_TRAINED, cultures,
                Topics.EVALUATION_COMPLETED, 2 * cultures * SmallLoop.BENCHMARKS.size());
        expected.forEach((topic, count) -> assertThat(topics.all(topic))
                .as(topic)
                .extracting(event -> TestTopics.header(event, "ce_id").orElseThrow())
                .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(count)));
        Topics.ALL.forEach(
                topic -> assertThat(topics.all(Topics.deadLetterTopicOf(topic))).isEmpty());
    }

    /** Each turn has one answered call; a call that was open at the kill is counted as possibly paid twice. */
    private static void assertNoStoredTurnBoughtTwice(SmallLoop loop) {
        JsonPath campaign = loop.campaign();
        int turns = SmallLoop.CULTURES.size() * SmallLoop.DIALOGUES * SmallLoop.ROUNDS * 2;

        assertThat(campaign.getInt("totals.calls")).isEqualTo(turns);
        assertThat(campaign.getInt("totals.possiblyPaidTwice")).isBetween(0, OPEN_AT_MOST);
        System.out.println("turns " + turns + ", calls possibly paid twice "
                + List.of(campaign.getInt("totals.possiblyPaidTwice")));
    }
}
