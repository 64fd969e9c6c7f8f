package org.culturepark.generator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.testing.ChatEndpoint.callTo;
import static org.culturepark.testing.ChatEndpoint.says;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class DialogueSearchTest {
    private final String model = "model-" + UUID.randomUUID();
    private String campaign;

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @BeforeEach
    void talk() {
        endpoint.stubFor(callTo(model).willReturn(says("I am 100% sure.")));
        campaign = CampaignApi.start("""
                {"cultures": ["Korean", "German"], "questions": ["Q27", "Q29"], "samples": 2, "rounds": 1,
                 "model": "%s"}""".formatted(model));
        CampaignApi.awaitEnd(campaign);
    }

    @Test
    void shouldFindByQuestionCultureAndState() {
        assertThat(found("question=Q27&culture=Korean&state=COMPLETED")).containsExactly("Q27");
        assertThat(found("question=Q27&state=FAILED")).isEmpty();
        assertThat(found("question=&culture=&state=&text=")).hasSize(4);
    }

    @Test
    void shouldFindWhatWasSaid() {
        assertThat(found("text=100%25 SURE")).hasSize(4);
        assertThat(found("text=1%25e")).isEmpty();
        assertThat(found("text=i am 1__")).isEmpty();
    }

    @Test
    void shouldNameTheStateThatThereIsNot() {
        given().get("/v1/campaigns/" + campaign + "/dialogues?state=DONE")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("state"))
                .body("violations[0].message", startsWith("must be one of"));
    }

    private List<String> found(String query) {
        return given().urlEncodingEnabled(false)
                .get("/v1/campaigns/" + campaign + "/dialogues?" + query.replace(" ", "%20"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.question");
    }
}
