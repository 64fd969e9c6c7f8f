package org.culturepark.generator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.generator.ChatEndpoint.callTo;
import static org.culturepark.generator.ChatEndpoint.says;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code POST /v1/campaigns} takes, and what it refuses. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class CampaignRequestTest {
    @ChatEndpoint.Server
    WireMockServer endpoint;

    /** What is taken on is staged as well, at the default model's. */
    @BeforeEach
    void answerEverybody() {
        endpoint.stubFor(callTo("smollm2-135m-instruct").willReturn(says("I say so.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"samples": 1}                                                   | 400 | cultures
            {"cultures": [], "samples": 1}                                   | 400 | cultures
            {"cultures": ["Korean"]}                                         | 400 | samples
            {"cultures": ["Korean"], "samples": 0}                           | 400 | samples
            {"cultures": ["Korean"], "samples": "many"}                      | 400 | samples
            {"cultures": ["Korean"], "samples": 1, "rounds": 8}              | 400 | rounds
            {"cultures": ["Korean"], "samples": 1, "temperature": 3}         | 400 | temperature
            {"cultures": ["Korean"], "samples": 1, "maxTokens": 0}           | 400 | maxTokens
            {"cultures": ["Korean"], "samples": 1, "mode": "IN_CULTURAL"}    | 400 | mode
            {"cultures": ["Korean"], "samples": 1, "attitude": "LOUD"}       | 400 | attitude
            {"cultures": ["Korean"], "samples": 1, "sampels": 1}             | 400 | sampels
            {"cultures": ["Korean", ""], "samples": 1}                       | 400 | cultures[1]
            {"cultures": ["Korean", "Klingon"], "samples": 1}                | 422 | cultures[1]
            {"cultures": ["Korean", "Korean"], "samples": 1}                 | 422 | cultures[1]
            {"cultures": ["Korean"], "samples": 1, "survey": "wvs6"}         | 422 | survey
            {"cultures": ["Korean"], "samples": 1, "questions": ["Q1"]}      | 422 | questions[0]
            {"cultures": ["Korean"], "samples": 1, "holdOut": ["Q27", "Q1"]} | 422 | holdOut[1]
            {"cultures": ["Chinese"], "samples": 1, "questions": ["Q132"]}   | 422 | questions
            """)
    void shouldPointAtTheFieldThatIsWrong(String request, int status, String field) {
        post(request)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:problem:generator:"))
                .body("violations[0].field", containsString(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"cultures\": [\"Korean\"", "not json", "[]", "``"})
    void shouldRefuseWhatIsNoRequest(String request) {
        post(request).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/campaigns/00000000-0000-0000-0000-000000000000, 404",
        "/v1/campaigns/00000000-0000-0000-0000-000000000000/dialogues, 404",
        "/v1/dialogues/00000000-0000-0000-0000-000000000000, 404",
        "/v1/campaigns/nonsense, 404",
        "/v1/campaigns?size=0, 400",
        "/v1/campaigns?page=-1, 400",
        "/v1/cultures/Klingon, 404",
        "/v1/surveys/wvs6/questions?culture=Korean, 404",
        "/v1/surveys/wvs7/questions, 400",
        "/v1/surveys/wvs7/questions?culture=Klingon, 400"
    })
    void shouldAnswerWithAProblemWhatCannotBeRead(String path, int status) {
        given().get(path).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void shouldNameTheStatesThereAre() {
        String id = post("{\"cultures\": [\"Korean\"], \"samples\": 1, \"questions\": [\"Q27\"]}")
                .extract()
                .path("id");

        given().get("/v1/campaigns/" + id + "/dialogues?state=DONE")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("state"))
                .body("violations[0].message", containsString("COMPLETED"));
    }

    @Test
    void shouldStartACampaignOnceUnderAKey() {
        String key = UUID.randomUUID().toString();
        String request = "{\"cultures\": [\"Korean\"], \"samples\": 1, \"questions\": [\"Q27\"]}";

        JsonPath first = keyed(key, request).statusCode(201).extract().jsonPath();
        JsonPath again = keyed(key, request).statusCode(200).extract().jsonPath();

        assertThat(first.getInt("settings.rounds")).isEqualTo(7);
        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
        assertThat(again.getMap("settings")).isEqualTo(first.getMap("settings"));
        keyed(key, request.replace("Q27", "Q28"))
                .statusCode(409)
                .body("type", equalTo("urn:problem:generator:idempotency-key-reused"));
    }

    @Test
    void shouldFillInTheDefaults() {
        JsonPath campaign = post("{\"cultures\": [\"Korean\"], \"samples\": 51, \"rounds\": 1, \"holdOut\": [\"Q27\"]}")
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(campaign.getString("settings.mode")).isEqualTo("CROSS_CULTURAL");
        assertThat(campaign.getString("settings.style")).isEqualTo("SELF_GUIDANCE");
        assertThat(campaign.getString("settings.attitude")).isEqualTo("PROPORTIONAL");
        assertThat(campaign.getString("settings.model")).isEqualTo("smollm2-135m-instruct");
        assertThat(campaign.getInt("settings.maxTokens")).isEqualTo(168);
        assertThat(campaign.getDouble("settings.temperature")).isEqualTo(0.7);
        assertThat(campaign.getList("collections[0].plannedPerSeed")).hasSize(49);
        assertThat(campaign.getInt("collections[0].planned")).isEqualTo(51);
    }

    private static ValidatableResponse post(String request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/v1/campaigns")
                .then();
    }

    private static ValidatableResponse keyed(String key, String request) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(request)
                .post("/v1/campaigns")
                .then();
    }
}
