package org.culturepark.processor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
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
        assertThat(verifier.<Object>get("[0].quality")).isNull();
    }
}
