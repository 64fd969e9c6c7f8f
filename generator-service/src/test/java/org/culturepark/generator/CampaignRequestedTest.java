package org.culturepark.generator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.culturepark.generator.ChatEndpoint.callTo;
import static org.culturepark.generator.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.contracts.Topics;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Campaigns that come as events. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class CampaignRequestedTest {
    private final TestTopics topics = TestTopics.ofRunningTest();
    private final String model = "model-" + UUID.randomUUID();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @Test
    void shouldStageACampaignThatIsAskedForTwiceOnce() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));

        UUID event = request();
        topics.send(Topics.CAMPAIGN_REQUESTED, "any", event, valid());

        UUID campaign = Identity.of("campaign", TestTopics.SOURCE, event);
        await().until(() -> given().get("/v1/campaigns/" + campaign).statusCode() == 200);
        assertThat(CampaignApi.awaitEnd(campaign.toString()).getList("collections.completed"))
                .containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"cultures": ["Klingon"], "samples": 1}                       | cultures[0] unknown culture
            {"cultures": ["Korean"], "samples": 1, "questions": ["Q1"]}   | questions[0] unknown question
            {"cultures": ["Korean"], "samples": 1, "language": "tr"}      | language
            {"cultures": ["Korean"], "samples": 1000000}                  | samples
            {"cultures": "Korean", "samples": 1}                          | schema
            """)
    void shouldBuryWhatCannotBeStagedAndGoOn(String request, String reason) {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        UUID poison = UUID.randomUUID();

        topics.send(Topics.CAMPAIGN_REQUESTED, "any", poison, request);
        UUID good = request();

        var dead = topics.awaitRecord(
                Topics.deadLetterTopicOf(Topics.CAMPAIGN_REQUESTED),
                letter -> TestTopics.header(letter, "ce_id")
                        .filter(poison.toString()::equals)
                        .isPresent());
        assertThat(dead.headers())
                .anySatisfy(header -> assertThat(new String(header.value())).contains(reason));
        UUID campaign = Identity.of("campaign", TestTopics.SOURCE, good);
        await().until(() -> given().get("/v1/campaigns/" + campaign).statusCode() == 200);
    }

    private UUID request() {
        UUID event = UUID.randomUUID();
        topics.send(Topics.CAMPAIGN_REQUESTED, "any", event, valid());
        return event;
    }

    private String valid() {
        return """
                {"cultures": ["Korean"], "samples": 1, "questions": ["Q27"], "rounds": 1, "model": "%s"}""".formatted(model);
    }
}
