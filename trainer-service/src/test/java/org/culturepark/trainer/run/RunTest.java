package org.culturepark.trainer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.culturepark.trainer.run.RunApi.awaitState;
import static org.culturepark.trainer.run.RunApi.run;
import static org.culturepark.trainer.run.VersionFixture.aVersion;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.Contract;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.culturepark.trainer.dataset.ChatMessage;
import org.culturepark.trainer.dataset.TrainingExample;
import org.culturepark.trainer.lora.FirstToken;
import org.culturepark.trainer.lora.TrainedAdapter;
import org.culturepark.trainer.lora.TrainingFailed;
import org.culturepark.trainer.lora.TrainingListener;
import org.culturepark.trainer.lora.TrainingRequest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ServingStub.class)
class RunTest {
    private final TestTopics topics = TestTopics.ofRunningTest();

    @Inject
    ScriptedBackend backend;

    @Inject
    TrainingConfig config;

    ServingStub serving;

    @Test
    void shouldTrainServeAndAnnounceOnceHoweverBatchesCome() {
        VersionFixture version = aVersion().inBatches(3);

        version.send(topics, 3, 1, 1, 3, 2, 2, 1);

        JsonPath run = awaitState(version.runId(), RunState.SERVED);
        assertThat(run.getList("curve.step", Integer.class)).containsExactly(1, 2, 3);
        assertThat(run.getFloat("loss.first")).isEqualTo(3f);
        assertThat(run.getFloat("loss.last")).isEqualTo(1f);
        assertThat(run.getInt("starts")).isEqualTo(1);
        assertThat(backend.requestsFor(version.model())).singleElement().satisfies(this::holdsBatchesInOrder);
        var event = topics.awaitEvent(Topics.MODEL_TRAINED, version.runId());
        assertThat(event.key()).isEqualTo(version.dataSetId().toString());
        Contract.of(Topics.MODEL_TRAINED).assertHolds(event.value());
        assertThat(topics.all(Topics.MODEL_TRAINED))
                .filteredOn(
                        record -> record.value().contains(version.versionId().toString()))
                .hasSize(1);
    }

    @Test
    void shouldSendNameAndFolderToTheEndpoint() {
        VersionFixture version = aVersion().send(topics, 1);

        awaitState(version.runId(), RunState.SERVED);

        assertThat(serving.loadsOf(version.model())).first().satisfies(request -> {
            assertThat(request.getHeader("Authorization")).isEqualTo("Bearer secret");
            JsonPath body = JsonPath.from(request.getBodyAsString());
            assertThat(body.getMap("")).containsOnlyKeys("lora_name", "lora_path");
            assertThat(body.getString("lora_path")).startsWith("/").endsWith("/target/models/" + version.model());
        });
    }

    @Test
    void shouldNotStartBeforeTheLastBatch() {
        VersionFixture version = aVersion().inBatches(2).send(topics, 2);
        VersionFixture other = aVersion().send(topics, 1);

        awaitState(other.runId(), RunState.SERVED);

        RestAssured.get("/v1/runs/{id}", version.runId()).then().statusCode(404);
        version.send(topics, 1);
        awaitState(version.runId(), RunState.SERVED);
    }

    @Test
    void shouldTrainOneAtATime() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        VersionFixture first = aVersion();
        VersionFixture second = aVersion();
        backend.script(first.model(), (request, listener) -> {
            started.countDown();
            await().until(() -> goOn.getCount() == 0);
            return ScriptedBackend.succeed(request, listener);
        });
        first.send(topics, 1);
        started.await();

        second.send(topics, 1);

        awaitState(second.runId(), RunState.QUEUED);
        // Longer than the pause after which a queued run looks whether it is its turn
        await().during(config.queueInterval().plusSeconds(1))
                .until(() -> run(second.runId()).getString("state").equals("QUEUED")
                        && backend.requestsFor(second.model()).isEmpty());
        assertThat(run(first.runId()).getString("state")).isEqualTo("RUNNING");
        goOn.countDown();
        awaitState(first.runId(), RunState.SERVED);
        awaitState(second.runId(), RunState.SERVED);
    }

    @Test
    void shouldFailWithTheReasonAndGoOnWithTheQueue() {
        VersionFixture broken = aVersion();
        VersionFixture good = aVersion();
        backend.script(broken.model(), (request, listener) -> {
            throw new TrainingFailed("the loss is not a number after step 2");
        });

        broken.send(topics, 1);
        good.send(topics, 1);

        JsonPath run = awaitState(broken.runId(), RunState.FAILED);
        assertThat(run.getString("failure")).isEqualTo("TRAINING");
        assertThat(run.getString("reason")).isEqualTo("the loss is not a number after step 2");
        awaitState(good.runId(), RunState.SERVED);
    }

    @Test
    void shouldTryOnceMoreAfterAnErrorThatNobodyForesaw() {
        VersionFixture version = aVersion();
        backend.script(version.model(), (request, listener) -> {
            throw new IllegalStateException("surprise");
        });

        version.send(topics, 1);

        JsonPath run = awaitState(version.runId(), RunState.FAILED);
        assertThat(run.getString("failure")).isEqualTo("UNEXPECTED");
        assertThat(backend.requestsFor(version.model())).hasSize(2);
    }

    @Test
    void shouldFailWhenBatchesDoNotAddUp() {
        VersionFixture version = aVersion().announcing(7).send(topics, 1);

        JsonPath run = awaitState(version.runId(), RunState.FAILED);

        assertThat(run.getString("failure")).isEqualTo("DATA_SET");
        assertThat(run.getString("reason")).isEqualTo("the batches hold 2 examples, but 7 were announced");
    }

    @Test
    void shouldTrainAFailedRunAgainWhenAsked() {
        VersionFixture version = aVersion();
        backend.script(version.model(), (request, listener) -> {
            throw new TrainingFailed("the disk is full");
        });
        version.send(topics, 1);
        awaitState(version.runId(), RunState.FAILED);
        backend.script(version.model(), ScriptedBackend::succeed);

        RestAssured.given().post("/v1/runs/{id}/retry", version.runId()).then().statusCode(202);

        JsonPath run = awaitState(version.runId(), RunState.SERVED);
        assertThat(run.getString("failure")).isNull();
        RestAssured.given().post("/v1/runs/{id}/retry", version.runId()).then().statusCode(409);
    }

    @Test
    void shouldStayTrainedWithTheReasonWhileTheEndpointRefuses() {
        VersionFixture version = aVersion();
        serving.refuse(version.model(), 404);

        version.send(topics, 1);

        awaitState(version.runId(), RunState.TRAINED);
        await().until(() -> run(version.runId()).getString("reason") != null);
        assertThat(run(version.runId()).getString("reason"))
                .isEqualTo("endpoint default answered 404 to POST load_lora_adapter, so it cannot load adapters");
        assertThat(topics.all(Topics.MODEL_TRAINED))
                .noneMatch(record -> record.value().contains(version.runId().toString()));
        serving.accept(version.model());
        awaitState(version.runId(), RunState.SERVED);
        topics.awaitEvent(Topics.MODEL_TRAINED, version.runId());
    }

    @Test
    void shouldLoadAgainWhatTheEndpointForgot() {
        VersionFixture version = aVersion().send(topics, 1);
        awaitState(version.runId(), RunState.SERVED);

        serving.forget(version.model());

        await().until(() -> serving.has(version.model()));
        topics.awaitEvent(Topics.MODEL_TRAINED, version.runId());
        assertThat(topics.all(Topics.MODEL_TRAINED))
                .filteredOn(record -> record.value().contains(version.runId().toString()))
                .hasSize(1);
    }

    @Test
    void shouldTrainAnotherModelOnAVersionWithOtherSettings() {
        VersionFixture version = aVersion().send(topics, 1);
        awaitState(version.runId(), RunState.SERVED);

        JsonPath ordered = order(version, "{\"rank\": 8, \"targets\": [\"V\", \"Q\"], \"heldOutShare\": 0.5}")
                .statusCode(202)
                .extract()
                .jsonPath();

        JsonPath run = awaitState(UUID.fromString(ordered.getString("id")), RunState.SERVED);
        assertThat(run.getString("model")).startsWith(version.model() + "-");
        assertThat(run.getInt("settings.rank")).isEqualTo(8);
        assertThat(run.getList("settings.targets")).containsExactly("q", "v");
        assertThat(run.getInt("settings.epochs")).isEqualTo(6);
        RestAssured.get("/v1/balance").then().body("balanced", Matchers.equalTo(true));
    }

    @Test
    void shouldNameTheSettingThatIsBeyondItsBounds() {
        VersionFixture version = aVersion().send(topics, 1);
        awaitState(version.runId(), RunState.SERVED);

        order(version, "{\"dropout\": 1}")
                .statusCode(422)
                .body("violations.field", Matchers.contains("settings.dropout"));
        order(aVersion(), "{}").statusCode(422).body("violations.field", Matchers.contains("versionId"));
        order(version, "{\"rank\": \"many\"}").statusCode(400);
    }

    @Test
    void shouldNotAnnounceAModelThatIsServedOtherThanItWasTrained() {
        VersionFixture same = aVersion();
        VersionFixture other = aVersion();
        backend.script(same.model(), (request, listener) -> saying("whole", request, listener));
        backend.script(other.model(), (request, listener) -> saying("something else", request, listener));

        other.send(topics, 1);
        same.send(topics, 1);

        awaitState(same.runId(), RunState.SERVED);
        JsonPath run = awaitState(other.runId(), RunState.FAILED);
        assertThat(run.getString("failure")).isEqualTo("PARITY");
        assertThat(run.getString("reason"))
                .isEqualTo("the served model begins only 0 of 1 answers as the trained one does");
        assertThat(topics.all(Topics.MODEL_TRAINED))
                .noneMatch(record -> record.value().contains(other.runId().toString()));
        await().until(() -> !serving.has(other.model()));
        RestAssured.get("/v1/balance").then().body("balanced", Matchers.equalTo(true));
    }

    private static TrainedAdapter saying(String first, TrainingRequest request, TrainingListener listener) {
        TrainedAdapter trained = ScriptedBackend.succeed(request, listener);
        FirstToken token = new FirstToken(List.of(new ChatMessage("user", "Yes?")), List.of(" " + first));
        return new TrainedAdapter(
                trained.folder(),
                trained.examples(),
                trained.steps(),
                trained.firstLoss(),
                trained.lastLoss(),
                trained.tokens(),
                trained.duration(),
                trained.heldOut(),
                List.of(token));
    }

    private static ValidatableResponse order(VersionFixture version, String settings) {
        return RestAssured.given()
                .contentType("application/json")
                .body("{\"versionId\": \"%s\", \"preset\": \"PAPER\", \"settings\": %s}"
                        .formatted(version.versionId(), settings))
                .post("/v1/runs")
                .then();
    }

    private void holdsBatchesInOrder(TrainingRequest request) {
        List<String> answers = request.examples().stream()
                .map(TrainingExample::messages)
                .map(messages -> messages.get(messages.size() - 1).content())
                .toList();
        assertThat(answers)
                .containsExactly(
                        "answer 1 of batch 1",
                        "answer 2 of batch 1",
                        "answer 1 of batch 2",
                        "answer 2 of batch 2",
                        "answer 1 of batch 3",
                        "answer 2 of batch 3");
    }
}
