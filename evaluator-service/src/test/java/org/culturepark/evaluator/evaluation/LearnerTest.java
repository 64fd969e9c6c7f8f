package org.culturepark.evaluator.evaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.culturepark.testing.Chromium;
import org.culturepark.testing.PageView;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real learners, over the page and over REST. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ScriptedModels.class)
class LearnerTest {
    private static Chromium chromium;

    @TestHTTPResource("/")
    String address;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void shouldLeadALearnerFromConsentToRatingThoughTheConnectionIsLost() {
        String study = study(2);
        String left;
        try (PageView view = chromium.open(address + "#/learn/" + study, Screen.PHONE)) {
            view.button("Begin").click();
            assertThat(view.page().getByText("nobody takes part without having agreed"))
                    .isVisible();
            view.field("I have read this and agree to take part").check();
            view.button("Begin").click();
            answerTest(view, "First test");
            assertThat(view.heading()).hasText("Conversation");
            view.button("Send").click();
            assertThat(view.page().locator(".talk .theirs")).hasCount(1);
            view.assertUsable();
            left = view.page().url();
        }
        try (PageView view = chromium.open(left, Screen.PHONE.dark())) {
            Page page = view.page();
            assertThat(page.locator(".talk .theirs")).hasCount(1);
            view.field("Your question").fill("May I bring flowers?");
            view.button("Send").click();
            answerTest(view, "Second test");
            assertThat(view.heading()).hasText("Your rating");
            view.assertUsable();
            view.button("4 · satisfied").click();
            assertThat(view.heading()).hasText("Thank you");
        }
        when().get("/v1/studies/" + study)
                .then()
                .statusCode(200)
                .body("arms.finished.sum()", is(1))
                .body("arms.enrolled.sum()", is(1));
        when().get("/v1/studies/" + study + "/export").then().body(containsString("RATING,,4"));
        try (PageView view = chromium.open(address + "#/studies/" + study, Screen.DESK)) {
            assertThat(view.page().getByText("4.000")).isVisible();
            view.assertUsable();
        }
    }

    @Test
    void shouldHoldToTheOrderAndDeleteWhatWasSaid() {
        String study = study(1);
        String token = enrol(study);

        put(token, "turns/1", Map.of("text", "Hello?")).statusCode(409);
        put(token, "rating", Map.of("rating", 5)).statusCode(409);
        put(token, "answers/9", Map.of("code", 3)).statusCode(422).body("violations[0].field", is("item"));
        put(token, "answers/2", Map.of("code", 7)).statusCode(400);
        for (int item : List.of(2, 7, 20, 23)) {
            put(token, "answers/" + item, Map.of("code", 3)).statusCode(200);
        }
        put(token, "turns/1", Map.of("text", "May I bring flowers?"))
                .statusCode(200)
                .body("turns.size()", is(1));
        put(token, "turns/1", Map.of("text", "Again")).body("turns[0].question", is("May I bring flowers?"));
        given().contentType("application/json")
                .body(Map.of("consent", true))
                .post("/v1/studies/" + study + "/learners")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:evaluator:study-full"));
        when().get("/v1/learners/" + token).then().body(not(containsString("tutor-one")));

        when().delete("/v1/learners/" + token).then().statusCode(204);

        when().get("/v1/learners/" + token).then().statusCode(404);
        Assertions.assertThat(when().get("/v1/studies/" + study + "/export")
                        .asString()
                        .lines())
                .hasSize(1);
    }

    private static void answerTest(PageView view, String title) {
        assertThat(view.heading()).hasText(title);
        for (int answered = 0; answered < 4; answered++) {
            assertThat(view.page().getByText(answered + " of 4 are answered")).isVisible();
            view.page().locator("[data-first]").click();
        }
    }

    private static String study(int learners) {
        return given().contentType("application/json")
                .body(Map.of(
                        "name",
                        "Course",
                        "culture",
                        "Korean",
                        "models",
                        List.of("tutor-one", "tutor-two"),
                        "learners",
                        learners,
                        "turns",
                        2,
                        "dimensions",
                        List.of("PDI")))
                .post("/v1/studies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String enrol(String study) {
        return given().contentType("application/json")
                .body(Map.of("consent", true))
                .post("/v1/studies/" + study + "/learners")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static ValidatableResponse put(String token, String path, Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .put("/v1/learners/" + token + "/" + path)
                .then();
    }
}
