package org.culturepark.chassis;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class OperationsTest {
    @ParameterizedTest
    @CsvSource({
        "/q/health/live,UP",
        "/q/health/ready,UP",
        "/q/openapi,/v1/dead-letters",
        "/q/metrics,jvm_memory",
        "/q/swagger-ui,swagger",
        "/,/page.js",
        "/shell/page.js,export function page",
        "/shell/page.css,tabular-nums"
    })
    void shouldAnswerWhatOperatorsAndPagesNeed(String path, String part) {
        when().get(path).then().statusCode(200).body(containsString(part));
    }

    @Test
    void shouldGiveTheBalanceWithItsVerdict() {
        when().get("/v1/balance")
                .then()
                .statusCode(200)
                .body("service", is("sample"))
                .body("balanced", is(true))
                .body("stages[0].in", is(3))
                .body("stages[0].dropped.SHORT", is(1))
                .body("stages[0].balanced", is(true));
    }

    @Test
    void shouldTellThePageWhereTheOthersAre() {
        when().get("/v1/page").then().body("service", is("sample")).body("links.size()", is(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/shell/page.js", "/shell/page.css"})
    void shouldNeverMixANewPageWithAnOldOne(String path) {
        when().get(path).then().header("Cache-Control", is("no-cache"));
    }

    @Test
    void shouldDescribeWhatEveryCallCanBeRefusedFor() {
        when().get("/q/openapi?format=json")
                .then()
                .body("paths.'/v1/dead-letters/{id}'.get.responses.'404'.description", is("There is none with this id"))
                .body("paths.'/v1/dead-letters'.get.responses.'400'.content", hasKey("application/problem+json"))
                .body("paths.'/v1/notes'.post.responses.'415'.content", hasKey("application/problem+json"))
                .body("components.schemas.HttpProblem.properties.instance.format", is("uri-reference"));
    }
}
