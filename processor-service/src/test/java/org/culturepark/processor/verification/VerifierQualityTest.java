package org.culturepark.processor.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.culturepark.testing.RealStack;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class VerifierQualityTest {
    private static final Logger LOG = Logger.getLogger(VerifierQualityTest.class);

    @Inject
    Verifiers verifiers;

    /** The figure of the README. Chance is a third; always ENTAILS keeps a third rightly. */
    @Test
    void embeddingsJudgeBetterThanChance() {
        Quality quality = verifiers.quality(Verification.EMBEDDING).orElseThrow();

        LOG.infof(
                "EMBEDDING on %d labelled triples: accuracy %.3f, decided %.3f, of what it keeps %.3f is right, F1 %s, %s",
                quality.cases(),
                quality.accuracy(),
                quality.decided(),
                quality.keptPrecision().orElseThrow(),
                quality.f1(),
                quality.confusion());
        assertThat(quality.cases()).isGreaterThanOrEqualTo(120);
        assertThat(quality.accuracy()).isGreaterThan(0.7);
        assertThat(quality.keptPrecision().orElseThrow()).isGreaterThan(0.7);
    }

    @Test
    void showsTheFigure() {
        var verifier = RestAssured.get("/v1/verifiers").jsonPath();

        assertThat(verifier.getList("name")).containsExactly("LLM", "EMBEDDING");
        assertThat(verifier.getFloat("[1].quality.accuracy")).isGreaterThan(0.7f);
    }

    @Test
    void measuresAVerifierOnDemandAndOnceAKey() {
        String key = UUID.randomUUID().toString();
        String id = measure("EMBEDDING", key).jsonPath().getString("id");
        assertThat(measure("EMBEDDING", key).jsonPath().getString("id")).isEqualTo(id);

        await().atMost(Duration.ofSeconds(30)).until(() -> measurement(id).get("endedAt") != null);

        assertThat(measurement(id).getInt("quality.cases")).isGreaterThanOrEqualTo(120);
        assertThat(measurement(id).<Map<String, Object>>get("quality.f1"))
                .containsOnlyKeys("ENTAILS", "CONTRADICTS", "IRRELEVANT");
        assertThat(measurement(id).getString("model")).isEqualTo("all-minilm-l6-v2-q");
        assertThat(measure("GUESS", key).statusCode()).isEqualTo(404);
    }

    private static Response measure(String verifier, String key) {
        return RestAssured.given().header("Idempotency-Key", key).post("/v1/verifiers/{name}/measurements", verifier);
    }

    private static JsonPath measurement(String id) {
        return RestAssured.get("/v1/verifiers/measurements/{id}", id).jsonPath();
    }
}
