package org.culturepark.trainer.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.trainer.run.RunApi.awaitState;
import static org.culturepark.trainer.run.VersionFixture.aVersion;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.Contract;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** From batches on Kafka to a download, through the real backend and the demo's model. */
@QuarkusTest
@TestProfile(RealTrainingTest.ShortTraining.class)
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ServingStub.class)
class RealTrainingTest {
    private final TestTopics topics = TestTopics.ofRunningTest();

    @Test
    void shouldTrainTheDemosModel() throws IOException {
        VersionFixture version = aVersion().inBatches(2).send(topics, 2, 1);

        JsonPath run = awaitState(version.runId(), RunState.SERVED, Duration.ofMinutes(5));

        assertThat(run.getInt("steps")).isEqualTo(12);
        assertThat(run.getList("curve")).hasSize(12);
        assertThat(run.getDouble("loss.last")).isLessThan(run.getDouble("loss.first") / 2);
        var event = topics.awaitEvent(Topics.MODEL_TRAINED, version.runId());
        Contract.of(Topics.MODEL_TRAINED).assertHolds(event.value());
        assertThat(filesOf(version.model()))
                .containsExactlyInAnyOrder(
                        "adapter_config.json",
                        "adapter_model.safetensors",
                        "adapter.gguf",
                        "README.md",
                        "trainer_state.json");
    }

    private static List<String> filesOf(String model) throws IOException {
        byte[] download = given().get("/v1/models/{name}/adapter", model).asByteArray();
        List<String> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(download))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(entry.getName().substring(model.length() + 1));
            }
        }
        return files;
    }

    public static class ShortTraining implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.arc.exclude-types", ScriptedBackend.class.getName(),
                    // The stub that serves says the same whatever it is asked.
                    "culturepark.parity.prompts", "0",
                    "culturepark.training.epochs", "6",
                    "culturepark.training.batch-size", "2");
        }
    }
}
