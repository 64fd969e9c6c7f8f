package org.culturepark.trainer.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.trainer.run.RunApi.awaitState;
import static org.culturepark.trainer.run.VersionFixture.aVersion;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(MissingBaseModelTest.NoBaseModel.class)
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ServingStub.class)
class MissingBaseModelTest {
    private final TestTopics topics = TestTopics.ofRunningTest();

    @Test
    void shouldShowItAndFailRunsWithWhatToDo() {
        VersionFixture version = aVersion().send(topics, 1);

        JsonPath run = awaitState(version.runId(), RunState.FAILED);

        assertThat(run.getString("failure")).isEqualTo("BASE_MODEL_MISSING");
        assertThat(run.getString("reason"))
                .contains("no-such-model.gguf is not there")
                .contains("CULTUREPARK_TRAINER_BASE_MODEL");
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'base-model' }.data.found", equalTo(false))
                .body("checks.find { it.name == 'base-model' }.data.consequence", containsString("runs fail"));
    }

    public static class NoBaseModel implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("culturepark.trainer.base-model", "no-such-model.gguf");
        }
    }
}
