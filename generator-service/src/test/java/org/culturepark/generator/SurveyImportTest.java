package org.culturepark.generator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surveys over REST: files that become surveys, and files that do not. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class SurveyImportTest {
    private static final String OWN = """
            question,topic,form,text,code,label,sentence,country,count
            T1,food,question,How often do you cook?,1,every day,I cook every day.,KOR,310
            T1,,,,2,now and then,I cook now and then.,KOR,320
            T1,,,,3,never,I never cook.,KOR,350
            T1,,,,-1,,,KOR,20
            T2,food,statement,Soup is a meal,1,agree,,DEU,10
            T2,,,,2,disagree,,DEU,0
            """;
    private static final String PEW = """
            question,selections,options,source
            Is it?,"defaultdict(<class 'list'>, {'S. Korea': [0.55, 0.35, 0.1], 'Germany (Non-national sample)': [0.4, 0.4, 0.2]})","['Yes', 'No', 'DK/Refused']",GAS
            """;

    private final String survey = "survey-" + UUID.randomUUID();

    @Test
    void shouldImportASurveyOfOnesOwn() {
        JsonPath done =
                awaitEnd(post("CULTUREPARK", OWN).statusCode(202).extract().path("id"));

        assertThat(done.getString("state")).isEqualTo("COMPLETED");
        assertThat(done.getInt("rowsRead")).isEqualTo(6);
        assertThat(done.getLong("bytesRead")).isEqualTo(OWN.length()).isEqualTo(done.getLong("bytesTotal"));
        assertThat(done.getInt("found.questions")).isEqualTo(2);
        assertThat(done.getList("found.countries")).isEqualTo(List.of("DEU", "KOR"));
        JsonPath summary = CampaignApi.path("/v1/surveys/" + survey);
        assertThat(summary.getString("format")).isEqualTo("CULTUREPARK");
        assertThat(CampaignApi.path("/v1/surveys").getList("id")).contains("wvs7", survey);
    }

    @Test
    void shouldShowWhatACultureAnsweredAndWhatItWasNotAsked() {
        awaitEnd(post("CULTUREPARK", OWN).extract().path("id"));

        JsonPath korean = CampaignApi.path("/v1/surveys/" + survey + "/questions?culture=Korean");

        assertThat(korean.getList("question")).isEqualTo(List.of("T1", "T2"));
        assertThat(korean.getInt("[0].validAnswers")).isEqualTo(980);
        assertThat(korean.getDouble("[0].missingShare")).isEqualTo(0.02);
        assertThat(korean.getInt("[0].mode")).isEqualTo(3);
        assertThat(korean.getList("[0].flags")).isEqualTo(List.of("NO_CONSENSUS"));
        assertThat(korean.getBoolean("[1].asked")).isFalse();
        assertThat(korean.getList("[1].flags")).isEqualTo(List.of("NOT_ASKED"));
        assertThat(korean.getString("[1].validAnswers")).isNull();
    }

    @Test
    void shouldFlagASampleThatIsNotNationalAndCountNobodyWhoWasNotCounted() {
        JsonPath done = awaitEnd(post("PEW", PEW).extract().path("id"));

        JsonPath german = CampaignApi.path("/v1/surveys/" + survey + "/questions?culture=German");

        assertThat(done.getString("warnings[0].kind")).isEqualTo("SAMPLE_NOTE");
        assertThat(german.getString("[0].sample")).isEqualTo("Germany (Non-national sample)");
        assertThat(german.getList("[0].flags")).isEqualTo(List.of("NON_NATIONAL_SAMPLE"));
        assertThat(german.getString("[0].respondents")).isNull();
        assertThat(german.getDouble("[0].missingShare")).isEqualTo(0.2);
    }

    @Test
    void shouldImportNothingOfABrokenFileAndSayWhere() {
        JsonPath failed = awaitEnd(
                post("CULTUREPARK", OWN.replace("DEU,10", "DEU,ten")).extract().path("id"));

        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getInt("error.line")).isEqualTo(6);
        assertThat(failed.getString("error.column")).isEqualTo("count");
        assertThat(failed.getString("error.message")).contains("ten");
        given().get("/v1/surveys/" + survey).then().statusCode(404);
        post("CULTUREPARK", OWN).statusCode(202);
    }

    @Test
    void shouldTakeTheSameFileForTheSameSurveyAndRefuseAnother() {
        String first = post("CULTUREPARK", OWN).statusCode(202).extract().path("id");
        awaitEnd(first);

        post("CULTUREPARK", OWN).statusCode(200).body("id", equalTo(first)).header("Location", endsWith(first));
        post("CULTUREPARK", OWN.replace("310", "311"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:generator:survey-exists"));
        assertThat(CampaignApi.path("/v1/surveys/imports?size=200").getList("items.id"))
                .contains(first);
    }

    @Test
    void shouldStageACampaignOnAnImportedSurvey() {
        awaitEnd(post("CULTUREPARK", OWN).extract().path("id"));

        given().contentType("application/json")
                .body("{\"cultures\": [\"Korean\"], \"samples\": 2, \"survey\": \"" + survey + "\", \"rounds\": 1}")
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .body("collections[0].plannedPerSeed[0].question", equalTo("T1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            format=PEW                               | 400 | survey
            survey=s1                                | 400 | format
            format=EXCEL&survey=s1                   | 400 | format
            format=BUILT_IN&survey=s1                | 400 | format
            format=PEW&survey=My Survey              | 400 | survey
            format=PEW&survey=imports                | 400 | survey
            format=PEW&survey=s1&weighted=true       | 422 | weighted
            format=WVS&survey=s1&weighted=perhaps    | 400 | weighted
            """)
    void shouldPointAtTheParameterThatIsWrong(String query, int status, String field) {
        JsonPath problem = given().contentType("text/csv")
                .body(OWN)
                .post("/v1/surveys/imports?" + query.replace(" ", "%20"))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();

        assertThat(problem.getString("violations[0].field")).endsWith(field);
    }

    @Test
    void shouldRefuseWhatIsNoFile() {
        post("PEW", "").statusCode(400).body("violations[0].field", equalTo("body"));
        given().contentType("text/csv")
                .body(OWN)
                .post("/v1/surveys/imports?format=WVS&survey=wvs7")
                .then()
                .statusCode(409);
        given().contentType("application/json")
                .body("{}")
                .post("/v1/surveys/imports?format=WVS&survey=s1")
                .then()
                .statusCode(415);
        given().get("/v1/surveys/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void shouldTakeLargeFilesAndNoOtherLargeBodies() {
        String row = "T1,,,,4,very seldom,%s,KOR,1\n".formatted("x".repeat(900_000));
        String large = OWN.replace("T2,food", row + "T2,food") + "#".repeat(11_000_000);

        JsonPath failed =
                awaitEnd(post("CULTUREPARK", large).statusCode(202).extract().path("id"));

        assertThat(failed.getString("error.message")).contains("cell");
        given().contentType("application/json")
                .body(large)
                .post("/v1/campaigns")
                .then()
                .statusCode(413);
    }

    private ValidatableResponse post(String format, String csv) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/surveys/imports?format=" + format + "&survey=" + survey)
                .then();
    }

    private static JsonPath awaitEnd(String id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> CampaignApi.path("/v1/surveys/imports/" + id),
                        there -> List.of("COMPLETED", "FAILED").contains(there.getString("state")));
    }
}
