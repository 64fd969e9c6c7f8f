package org.culturepark.trainer.run;

import static io.restassured.RestAssured.given;
import static org.culturepark.trainer.run.RunApi.awaitState;
import static org.culturepark.trainer.run.VersionFixture.aVersion;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ServingStub.class)
class RunResourceTest {
    private final TestTopics topics = TestTopics.ofRunningTest();

    @Test
    void shouldListTheRunsOfADataSet() {
        VersionFixture version = aVersion().send(topics, 1);
        awaitState(version.runId(), RunState.SERVED);

        given().queryParam("dataSet", version.dataSetId())
                .queryParam("state", "SERVED")
                .get("/v1/runs")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.id", contains(version.runId().toString()))
                .body("items.settings.rank", contains(16));
        given().queryParam("dataSet", version.dataSetId())
                .queryParam("state", "FAILED")
                .get("/v1/runs")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void shouldBalance() {
        VersionFixture version = aVersion().inBatches(2).send(topics, 1);
        VersionFixture whole = aVersion().send(topics, 1);
        awaitState(whole.runId(), RunState.SERVED);

        given().get("/v1/balance")
                .then()
                .statusCode(200)
                .body("balanced", equalTo(true))
                .body("stages.stage", hasItems("batches", "versions", "runs", "models"));
        version.send(topics, 2);
        awaitState(version.runId(), RunState.SERVED);
        given().get("/v1/balance").then().body("balanced", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        /v1/runs?dataSet=no-uuid,               dataSet
        /v1/runs?dataSet=1,                     dataSet
        /v1/runs?state=PERHAPS,                 state
        /v1/runs?page=-1,                       page
        /v1/runs?page=first,                    page
        /v1/runs?size=0,                        size
        /v1/runs?size=100000,                   size
        /v1/runs?size=99999999999999999999,     size
        /v1/models?page=-1,                     page
        /v1/models?size=x,                      size
        /v1/models/UPPER,                       name
        /v1/models/..%2F..%2Fetc/adapter,       name
        /v1/models/a.b/adapter,                 name
        /v1/models/%00,                         name
        """)
    void shouldNameTheFieldOfAMalformedRequest(String path, String field) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:trainer:bad-request"))
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/runs/no-uuid", "/v1/runs/%00", "/v1/runs/no-uuid/retry", "/v1/dead-letters/no-uuid"})
    void shouldNotKnowWhatIsNoId(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(oneOf(400, 404, 405))
                .contentType("application/problem+json")
                .body(not(containsString("java")));
    }

    @Test
    void shouldSayThatThereIsNoSuchRun() {
        UUID nobody = UUID.randomUUID();

        given().get("/v1/runs/{id}", nobody)
                .then()
                .statusCode(404)
                .contentType(containsString("application/problem+json"))
                .body("detail", containsString(nobody.toString()));
        given().post("/v1/runs/{id}/retry", nobody).then().statusCode(404);
        given().body("{}")
                .contentType("application/json")
                .put("/v1/runs")
                .then()
                .statusCode(405);
    }

    @Test
    void shouldAnswerHealthOpenApiMetricsAndPage() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'base-model' }.data.found", equalTo(true));
        given().get("/q/openapi").then().statusCode(200).body(containsString("/v1/runs/{id}"));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("culturepark_training_loss"))
                .body(containsString("culturepark_training_device_memory_bytes"));
        given().get("/page.js").then().statusCode(200).body(containsString("/shell/page.js"));
        given().get("/_static/bootstrap/dist/css/bootstrap.min.css").then().statusCode(200);
    }
}
