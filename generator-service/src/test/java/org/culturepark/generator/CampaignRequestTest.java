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
import java.util.List;
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
            {"cultures": "Korean", "samples": 1}                             | 400 | cultures
            {"cultures": [], "samples": 1}                                   | 400 | cultures
            {"cultures": ["Korean"]}                                         | 400 | samples
            {"cultures": ["Korean"], "samples": 0}                           | 400 | samples
            {"cultures": ["Korean"], "samples": "many"}                      | 400 | samples
            {"cultures": ["Korean"], "samples": 1, "rounds": 21}             | 400 | rounds
            {"cultures": ["Korean"], "samples": 1, "rounds": 8}              | 422 | rounds
            {"cultures": ["Korean"], "samples": 1, "mode": "DIRECT", "rounds": 2} | 422 | rounds
            {"cultures": ["Korean"], "samples": 1, "mode": "DIRECT", "style": "FREE_CHAT"} | 422 | style
            {"cultures": ["Korean"], "samples": 1, "mode": "DIRECT", "partner": {"gender": "MALE"}} | 422 | partner
            {"cultures": ["Korean"], "samples": 1, "mode": "IN_CULTURAL", "partner": {"culture": "English"}} | 422 | partner.culture
            {"cultures": ["Korean", "English"], "samples": 1}                | 422 | partner.culture
            {"cultures": ["Korean"], "samples": 1, "partner": {"culture": "Klingon"}} | 422 | partner.culture
            {"cultures": ["Korean"], "samples": 1, "language": "xx"}         | 422 | language
            {"cultures": ["Korean"], "samples": 1, "language": "tr"}         | 422 | language
            {"cultures": ["Korean"], "samples": 1, "temperature": 3}         | 400 | temperature
            {"cultures": ["Korean"], "samples": 1, "maxTokens": 0}           | 400 | maxTokens
            {"cultures": ["Korean"], "samples": 1, "mode": "ALONE"}          | 400 | mode
            {"cultures": ["Korean"], "samples": 1, "attitude": "LOUD"}       | 400 | attitude
            {"cultures": ["Korean"], "samples": 1, "sampels": 1}             | 400 | sampels
            {"cultures": ["Korean", ""], "samples": 1}                       | 400 | cultures[1]
            {"cultures": ["Korean", "Klingon"], "samples": 1}                | 422 | cultures[1]
            {"cultures": ["Korean", "Korean"], "samples": 1}                 | 422 | cultures[1]
            {"cultures": ["Korean"], "samples": 1, "survey": "wvs6"}         | 422 | survey
            {"cultures": ["Korean"], "samples": 1, "questions": ["Q1"]}      | 422 | questions[0]
            {"cultures": ["Korean"], "samples": 1, "holdOut": ["Q27", "Q1"]} | 422 | holdOut[1]
            {"cultures": ["Chinese"], "samples": 1, "questions": ["Q132"]}   | 422 | questions
            {"cultures": ["Korean"], "samples": 1, "holdOut": {"share": 1}}  | 400 | holdOut
            {"cultures": ["Korean"], "samples": 1, "holdOut": {}}            | 400 | holdOut
            {"cultures": ["Korean"], "samples": 1, "holdOut": "Q27"}         | 400 | holdOut
            {"cultures": ["Chinese"], "samples": 1, "holdOut": {"share": 0.9}} | 422 | holdOut.share
            {"cultures": ["Korean"], "samples": 1, "endpoint": "mars"}       | 422 | endpoint
            {"cultures": ["Korean"], "samples": 1, "models": {"German": {"model": "m"}}} | 422 | models.German
            {"cultures": ["Korean"], "samples": 1, "models": {"Korean": {"endpoint": "mars"}}} | 422 | models.Korean.endpoint
            {"cultures": ["Korean"], "samples": 1, "models": {"Korean": {"model": ""}}} | 400 | models[Korean].model
            {"cultures": ["Korean"], "samples": 1, "partner": {"gender": "X"}} | 400 | partner.gender
            {"cultures": ["Korean"], "samples": 1, "language": "English"}    | 400 | language
            {"cultures": ["Korean"], "samples": 1, "replacements": -1}       | 400 | replacements
            {"cultures": ["Korean"], "samples": 1, "budget": {}}             | 400 | budget
            {"cultures": ["Korean"], "samples": 1, "budget": {"tokens": 0}}  | 400 | budget.tokens
            {"cultures": ["Korean"], "samples": 1, "culture": "Korean"}      | 400 | culture
            {"culture": "Korean", "g_num": 1, "v": "v3"}                     | 400 | v
            {"culture": "Korean", "g_num": 1, "samples": 1}                  | 400 | g_num
            {"culture": "Korean", "g_num": 1, "data_type": "wvq", "survey": "wvs7"} | 400 | data_type
            {"culture": "France", "g_num": 1}                                | 422 | cultures[0]
            """)
    void shouldPointAtTheFieldThatIsWrong(String request, int status, String field) {
        post(request)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:problem:generator:"))
                .body("violations[0].field", containsString(field));
    }

    @Test
    void shouldSayWhatAnotherLanguageNeeds() {
        post("{\"cultures\": [\"Korean\"], \"samples\": 1, \"language\": \"tr\"}")
                .statusCode(422)
                .body("violations[0].message", containsString("culturepark.dialogue.languages"))
                .body("violations[0].message", containsString("LLM verification and a multilingual embedder"));
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

    @Test
    void shouldTakeThePaperNames() {
        JsonPath campaign =
                post("{\"culture\": \"Germany\", \"v\": \"v1\", \"data_type\": \"wvq\", \"g_num\": 2, \"rounds\": 1}")
                        .statusCode(201)
                        .extract()
                        .jsonPath();

        assertThat(campaign.getList("settings.cultures")).containsExactly("German");
        assertThat(campaign.getString("settings.style")).isEqualTo("SELF_GUIDANCE");
        assertThat(campaign.getString("settings.survey")).isEqualTo("wvs7");
        assertThat(campaign.getInt("settings.samples")).isEqualTo(2);
    }

    @Test
    void shouldHoldOutASeededShareOfWhatAllCulturesWereAskedAlike() {
        String request = "{\"cultures\": [\"Chinese\", \"Portuguese\"], \"samples\": 1, \"rounds\": 1, \"seed\": %d,"
                + " \"holdOut\": {\"share\": 0.2}}";

        JsonPath campaign = post(request.formatted(7)).extract().jsonPath();
        JsonPath again = post(request.formatted(7)).extract().jsonPath();
        JsonPath other = post(request.formatted(8)).extract().jsonPath();

        List<String> heldOut = campaign.getList("settings.holdOut");
        assertThat(heldOut)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .doesNotContain("Q125", "Q132", "Q224", "Q33", "Q41")
                .isEqualTo(again.getList("settings.holdOut"))
                .isNotEqualTo(other.getList("settings.holdOut"));
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
