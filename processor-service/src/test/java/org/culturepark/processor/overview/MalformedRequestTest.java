package org.culturepark.processor.overview;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class MalformedRequestTest {
    private static final String UNKNOWN = "5f3b3c1e-0000-4000-8000-000000000000";

    @ParameterizedTest
    @CsvSource({
        "/v1/datasets?page=-1, page",
        "/v1/datasets?page=first, page",
        "/v1/datasets?page=99999999, page",
        "/v1/datasets?size=0, size",
        "/v1/datasets?size=201, size",
        "/v1/datasets?size=many, size",
        "/v1/datasets?campaign=seven, campaign",
        "/v1/datasets/" + UNKNOWN + "/opinions?outcome=LOST, outcome",
        "/v1/datasets/" + UNKNOWN + "/opinions?reason=too%20short, reason",
        "/v1/datasets/" + UNKNOWN + "/opinions?size=-5, size",
        "/v1/datasets/" + UNKNOWN + "/examples?page=-2, page",
        "/v1/dead-letters?size=1000, size",
    })
    void namesTheField(String path, String field) {
        when().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("urn:problem:processor:bad-request"))
                .body(containsString(field))
                .body(not(containsString("java")));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/datasets/" + UNKNOWN + ", There is no data set " + UNKNOWN + ".",
        "/v1/datasets/" + UNKNOWN + "/opinions, There is no data set " + UNKNOWN + ".",
        "/v1/datasets/" + UNKNOWN + "/examples, There is no data set " + UNKNOWN + ".",
    })
    void saysWhatIsNotThere(String path, String detail) {
        when().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:problem:processor:not-found"))
                .body("detail", is(detail));
    }

    @ParameterizedTest
    @CsvSource({"/v1/datasets/seven", "/v1/datasets/seven/opinions", "/v1/nothing"})
    void answersProblemJsonToPathsThatLeadNowhere(String path) {
        when().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"/v1/datasets", "/v1/verifiers"})
    void takesNothingWhereNothingCanBePosted(String path) {
        when().post(path).then().statusCode(anyOf(is(405), is(415))).contentType("application/problem+json");
    }
}
