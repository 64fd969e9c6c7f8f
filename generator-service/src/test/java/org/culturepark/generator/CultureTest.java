package org.culturepark.generator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.generator.ChatEndpoint.callTo;
import static org.culturepark.generator.ChatEndpoint.says;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cultures over REST. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class CultureTest {
    private static final String TEMPLATE = """
            {"id": "%s", "people": "Andeans", "language": "Spanish",
             "countries": [{"code": "ARG", "name": "Argentina"}, {"code": "TUR", "name": "Turkey"}],
             "givenNames": {"female": ["Lucia", "Elena"], "male": ["Mateo", "Diego"]}}""";

    private final String id = "Culture " + UUID.randomUUID().toString().substring(0, 8);
    private final String request = TEMPLATE.formatted(id);

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @Test
    void shouldAddChangeAndRemoveACulture() {
        post(request)
                .statusCode(201)
                .header("Location", endsWith(id.replace(" ", "%20")))
                .body("builtIn", equalTo(false));
        put(request.replace("Andeans", "Highlanders")).statusCode(200).body("people", equalTo("Highlanders"));
        given().get("/v1/cultures/" + id).then().statusCode(200).body("people", equalTo("Highlanders"));
        given().get("/v1/cultures").then().body("id", hasItem(id));

        given().delete("/v1/cultures/" + id).then().statusCode(204);

        given().get("/v1/cultures/" + id).then().statusCode(404);
        given().get("/v1/cultures").then().body("id", not(hasItem(id)));
        given().delete("/v1/cultures/" + id).then().statusCode(404);
        put(request).statusCode(404);
        post(request).statusCode(409).body("type", equalTo("urn:problem:generator:culture-exists"));
    }

    @Test
    void shouldShowEachCountryOfACultureForItself() {
        post(request).statusCode(201);

        given().get("/v1/surveys/wvs7/questions?culture=" + id)
                .then()
                .statusCode(200)
                .body("", hasSize(100))
                .body("findAll { it.country == 'ARG' }", hasSize(50));
    }

    @Test
    void shouldKeepACultureThatACampaignUsesAsItIs() {
        String model = "model-" + UUID.randomUUID();
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        post(request).statusCode(201);
        String campaign = CampaignApi.start(("{\"cultures\": [\"%s\"], \"samples\": 2, \"questions\": [\"Q28\"],"
                        + " \"rounds\": 1, \"model\": \"%s\"}")
                .formatted(id, model));

        put(request.replace("Andeans", "Highlanders"))
                .statusCode(409)
                .body("type", equalTo("urn:problem:generator:culture-used"));
        given().delete("/v1/cultures/" + id).then().statusCode(204);

        JsonPath ended = CampaignApi.awaitEnd(campaign);
        assertThat(ended.getList("collections.completed")).isEqualTo(List.of(2));
        assertThat(ended.getList("collections[0].plannedPerSeed.country")).isEqualTo(List.of("ARG", "TUR"));
        given().contentType(ContentType.JSON)
                .body("{\"cultures\": [\"" + id + "\"], \"samples\": 1}")
                .post("/v1/campaigns")
                .then()
                .statusCode(422)
                .body("violations[0].field", containsString("cultures[0]"));
    }

    @Test
    void shouldKeepWhatIsBuiltIn() {
        post(TEMPLATE.formatted("korean"))
                .statusCode(409)
                .body("type", equalTo("urn:problem:generator:culture-built-in"));
        given().contentType(ContentType.JSON)
                .body(TEMPLATE.formatted("Korean"))
                .put("/v1/cultures/Korean")
                .then()
                .statusCode(409);
        given().delete("/v1/cultures/Korean").then().statusCode(409);
        given().get("/v1/cultures/Korean").then().body("builtIn", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "people": "Andeans"                 | "people": " "                           | 400 | people
            "people": "Andeans", | ``                                                     | 400 | people
            "language": "Spanish",              | ``                                      | 400 | language
            "code": "ARG"                       | "code": "Arg"                           | 400 | countries[0].code
            "name": "Turkey"                    | "name": ""                              | 400 | countries[1].name
            "code": "TUR"                       | "code": "ARG"                           | 422 | countries[1].code
            ["Lucia", "Elena"]                  | []                                      | 400 | givenNames.female
            ["Lucia", "Elena"]                  | ["Lucia", "lucia"]                      | 422 | givenNames.female[1]
            ["Mateo", "Diego"]                  | ["Mateo", ""]                           | 400 | givenNames.male[1]
            ["Mateo", "Diego"]                  | "Mateo"                                 | 400 | givenNames.male
            "id": "                             | "id": "4                                | 400 | id
            "people"                            | "peoples"                               | 400 | peoples
            """)
    void shouldNameTheFieldThatIsWrong(String whole, String broken, int status, String field) {
        post(request.replace(whole, broken))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(containsString(field)));
    }

    @Test
    void shouldRefuseAnotherIdThanTheAddresss() {
        post(request).statusCode(201);

        given().contentType(ContentType.JSON)
                .body(TEMPLATE.formatted("Other"))
                .put("/v1/cultures/" + id)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("id"));
    }

    private ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cultures")
                .then();
    }

    private ValidatableResponse put(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .put("/v1/cultures/" + id)
                .then();
    }
}
