package org.culturepark.trainer.run;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Looks at runs the way a user does. */
final class RunApi {
    private RunApi() {}

    static JsonPath run(UUID id) {
        return given().get("/v1/runs/{id}", id).then().statusCode(200).extract().jsonPath();
    }

    /** The run, once it is in this state; its reason is in the message otherwise. */
    static ValidatableResponse post(UUID id, String what) {
        return given().post("/v1/runs/{id}/{what}", id, what).then();
    }

    /** @return the queue, as far as it is of the asking test's runs */
    static List<UUID> move(UUID id, int position) {
        return given().contentType("application/json")
                .body("{\"position\": " + position + "}")
                .put("/v1/queue/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("id", UUID.class);
    }

    static JsonPath awaitState(UUID id, RunState state) {
        return awaitState(id, state, Duration.ofSeconds(60));
    }

    static JsonPath awaitState(UUID id, RunState state, Duration patience) {
        await().alias("run " + id + " to be " + state)
                .atMost(patience)
                .until(() -> state.name().equals(stateOf(id)));
        return run(id);
    }

    private static String stateOf(UUID id) {
        return given().get("/v1/runs/{id}", id).jsonPath().getString("state");
    }
}
