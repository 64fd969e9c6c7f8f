package org.culturepark.trainer.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.trainer.run.RunApi.awaitState;
import static org.culturepark.trainer.run.VersionFixture.aVersion;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ServingStub.class)
class ModelDownloadTest {
    private final TestTopics topics = TestTopics.ofRunningTest();

    @Test
    void shouldShowTheModelAndHandOutItsAdapter() throws IOException {
        VersionFixture version = aVersion().send(topics, 1);
        awaitState(version.runId(), RunState.SERVED);

        given().get("/v1/models").then().statusCode(200).body("items.name", hasItem(version.model()));
        given().get("/v1/models/{name}", version.model())
                .then()
                .statusCode(200)
                .body("runId", equalTo(version.runId().toString()))
                .body("serving.loaded", equalTo(true))
                .body("lora.targets", equalTo(java.util.List.of("q", "k", "v", "o", "gate", "up", "down")));
        byte[] zip = given().get("/v1/models/{name}/adapter", version.model())
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString(version.model() + ".zip"))
                .extract()
                .asByteArray();
        assertThat(new ZipInputStream(new ByteArrayInputStream(zip))
                        .getNextEntry()
                        .getName())
                .isEqualTo(version.model() + "/adapter.gguf");
    }

    @Test
    void shouldSayThatTheFilesAreGone() throws IOException {
        VersionFixture version = aVersion().send(topics, 1);
        awaitState(version.runId(), RunState.SERVED);
        Path folder = Path.of("target", "models", version.model());
        Files.delete(folder.resolve("adapter.gguf"));
        Files.delete(folder.resolve("adapter_config.json"));
        Files.delete(folder);

        given().get("/v1/models/{name}/adapter", version.model())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:trainer:adapter-gone"));
    }

    @Test
    void shouldSayThatThereIsNoSuchModel() {
        given().get("/v1/models/culturepark-nobody-00000000").then().statusCode(404);
        given().get("/v1/models/culturepark-nobody-00000000/adapter")
                .then()
                .statusCode(404)
                .contentType(containsString("application/problem+json"));
    }
}
