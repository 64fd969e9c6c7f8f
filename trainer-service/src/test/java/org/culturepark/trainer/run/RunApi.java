package org.culturepark.trainer.run;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;

/** Looks at runs the way a user does. */
final class RunApi {
    private RunApi() {}

    static JsonPath run(UUID id) {
        return given().get("/v1/runs/{id}", id).then().statusCode(200).extract().jsonPath();
    }

    /** The run, once it is in this state; its reason is in the message otherwise. */
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
