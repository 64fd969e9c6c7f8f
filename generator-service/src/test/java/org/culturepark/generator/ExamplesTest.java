package org.culturepark.generator;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.testing.ChatEndpoint.PATH;
import static org.culturepark.testing.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.culturepark.testing.ApiExamples;
import org.culturepark.testing.ApiExamples.Sent;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;

/** What the API's description prints works as it stands. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class ExamplesTest {
    @ChatEndpoint.Server
    WireMockServer endpoint;

    @Test
    void shouldTakeEveryExampleAsPrinted() {
        endpoint.stubFor(post(PATH).willReturn(says("I say so.")));
        ApiExamples examples = new ApiExamples();
        String campaign = campaignOf(examples.send("post"));
        CampaignApi.awaitEnd(campaign);
        examples.about(
                "/v1/dialogues/{id}", CampaignApi.dialogues(campaign).get(0).getString("id"));

        List<Sent> sent = examples.send("get", "patch", "put", "delete");

        assertThat(sent)
                .allSatisfy(one -> assertThat(one.response().statusCode())
                        .as(one.example() + " " + one.response().asString())
                        .isBetween(200, 299));
        assertThat(sent)
                .extracting(Sent::example)
                .contains("patch /v1/campaigns/{id}: more of both", "get /v1/campaigns/{id}/usage");
    }

    private static String campaignOf(List<Sent> sent) {
        return sent.stream()
                .filter(one -> one.example().equals("post /v1/campaigns: two cultures"))
                .map(one -> one.response().<String>path("id"))
                .findFirst()
                .orElseThrow();
    }
}
