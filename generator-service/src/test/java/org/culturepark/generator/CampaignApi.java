package org.culturepark.generator;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;

/** Campaigns over REST, as a user drives them. */
final class CampaignApi {
    private CampaignApi() {}

    /** Starts a campaign and gives its id. */
    static String start(String request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The campaign once it has ended and its collections are announced. */
    static JsonPath awaitEnd(String id) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> get(id), CampaignApi::ended);
    }

    private static boolean ended(JsonPath campaign) {
        List<Boolean> announced = campaign.getList("collections.announced");
        return !"RUNNING".equals(campaign.getString("state")) && !announced.contains(false);
    }

    static JsonPath get(String id) {
        return path("/v1/campaigns/" + id);
    }

    /** The dialogues of a campaign, in full. */
    static List<JsonPath> dialogues(String id) {
        List<String> ids = path("/v1/campaigns/" + id + "/dialogues?size=200").getList("items.id");
        return ids.stream().map(dialogue -> path("/v1/dialogues/" + dialogue)).toList();
    }

    static JsonPath path(String url) {
        return given().get(url).then().statusCode(200).extract().jsonPath();
    }

    /** The campaign once it is in that state. */
    static JsonPath awaitState(String id, String state) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> get(id), campaign -> state.equals(campaign.getString("state")));
    }

    /** Gives an order, as in {@code pause}, and the campaign as it is then. */
    static JsonPath order(String id, String order) {
        return given().post("/v1/campaigns/" + id + "/" + order)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath change(String id, String change) {
        return given().contentType(ContentType.JSON)
                .body(change)
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
