package org.culturepark.chassis;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ProblemTest {
    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text": ""}                                | text
                    {"stars": 2}                                | text
                    {"text": "x", "stars": 9}                   | stars
                    {"text": "x", "stars": "many"}              | stars
                    {"text": "x", "colour": "PINK"}             | colour
                    {"text": "x", "numbers": [1, "two"]}        | numbers[1]
                    {"text": "x", "unknown": 1}                 | unknown
                    {"text": "x\\u0000"}                        | text
                    {"text": "x"                                | line 1
                    [1, 2]                                      | object
                    """)
    void shouldNameTheFieldOfAMalformedBody(String body, String field) {
        given().contentType("application/json")
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", is("urn:problem:sample:bad-request"))
                .body(containsString(field))
                .body(not(containsString("java")));
    }

    @ParameterizedTest
    @CsvSource({"page=-1,page", "page=first,page", "size=0,size", "size=100000,size"})
    void shouldNameTheParameterThatIsOutOfBounds(String query, String field) {
        when().get("/v1/notes?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("detail", containsString(field));
    }

    @ParameterizedTest
    @CsvSource({"thread=seven,thread", "colour=PINK,colour", "at-least=few,at-least"})
    void shouldNameTheParameterThatCannotBeRead(String query, String field) {
        when().get("/v1/notes?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", is("urn:problem:sample:bad-request"))
                .body("violations[0].field", is(field))
                .body("detail", containsString(field));
    }

    @Test
    void shouldNameTheParameterThatCannotBeStored() {
        given().queryParam("name", "a\0b")
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations[0].field", is("name"));
    }

    @Test
    void shouldAnswer404ForWhatIsNotThere() {
        when().get("/v1/notes/5f3b3c1e-0000-4000-8000-000000000000")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", is("urn:problem:sample:not-found"))
                .body("detail", is("There is no note 5f3b3c1e-0000-4000-8000-000000000000."));
        when().get("/v1/notes/{id}", "sieben \u4e03%")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("instance", is("/v1/notes/sieben%20%E4%B8%83%25"));
        when().get("/v1/nothing").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void shouldGiveAConflictItsOwnType() {
        given().contentType("application/json")
                .body("{\"text\": \"taken\"}")
                .post("/v1/notes")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:sample:text-taken"))
                .body("slug", is((Object) null));
    }

    @Test
    void shouldSayNothingOfAFailureOfOursButItsTrace() {
        given().contentType("application/json")
                .body("{\"text\": \"broken\"}")
                .post("/v1/notes")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("type", is("urn:problem:sample:internal"))
                .body("traceId.length()", is(32))
                .body(not(containsString("hunter2")))
                .body(not(containsString("IllegalState")));
    }

    @Test
    void shouldAnswer415And405AsProblems() {
        given().contentType("text/plain")
                .body("x")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
        when().delete("/v1/notes").then().statusCode(405).contentType(PROBLEM);
    }
}
