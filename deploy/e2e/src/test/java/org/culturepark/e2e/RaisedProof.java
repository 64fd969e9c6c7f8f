package org.culturepark.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.culturepark.local.launcher.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign whose target is raised when it had ended: the data sets grow, and each is trained on once more. */
class RaisedProof {
    private static final int RAISED = 2 * SmallLoop.DIALOGUES;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    private Path state;

    @Test
    void shouldTrainOnceMoreOnWhatARaisedTargetAdded() throws IOException {
        try (LaunchedStack stack = LaunchedStack.up(state, SmallLoop.SETTINGS, "--without", "evaluator")) {
            SmallLoop loop = SmallLoop.start(stack);
            awaitServed(loop, 1);
            List<String> firstVersions = loop.dataSets().getList("items.version.versionId");

            given().baseUri(stack.address(Service.GENERATOR).toString())
                    .contentType("application/json")
                    .body(Map.of("samples", RAISED))
                    .patch("/v1/campaigns/" + loop.campaign().getString("id"))
                    .then()
                    .statusCode(200);
            awaitServed(loop, 2);

            assertThat(loop.campaign().getList("collections.revision")).containsOnly(2);
            assertThat(loop.dataSets().getList("items.dialogues.curated", Integer.class))
                    .containsOnly(RAISED);
            assertThat(loop.dataSets().<String>getList("items.version.versionId"))
                    .hasSameSizeAs(firstVersions)
                    .doesNotContainAnyElementsOf(firstVersions);
            for (Service service : List.of(Service.GENERATOR, Service.PROCESSOR, Service.TRAINER)) {
                assertThat(loop.get(service, "/v1/balance").getBoolean("balanced"))
                        .isTrue();
            }
        }
    }

    private static void awaitServed(SmallLoop loop, int versions) {
        int runs = versions * SmallLoop.CULTURES.size();
        await(runs + " runs")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> loop.runs().<String>getList("items.state").stream()
                                .filter("SERVED"::equals)
                                .count()
                        == runs);
    }
}
