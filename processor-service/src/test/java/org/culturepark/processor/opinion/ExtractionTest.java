package org.culturepark.processor.opinion;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;
import static org.culturepark.processor.ScriptedModel.asked;
import static org.culturepark.testing.ChatEndpoint.PATH;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.culturepark.processor.ChatEndpoint;
import org.culturepark.processor.ScriptedModel;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A model lists the opinions of a dialogue. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@WithTestResource(value = ChatEndpoint.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ExtractionTest {
    private static final String PROUD = "I worked all my life to make my parents proud.";
    private static final String NOT_PROUD = "I never cared whether my parents were proud of me.";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    private ScriptedModel model;

    @BeforeEach
    void sayNothing() {
        model = ScriptedModel.at(endpoint);
    }

    @Test
    void asksForJsonBySchemaWithTheInstructionsFirst() {
        model.extracts(PROUD).judges(PROUD, "ENTAILS");

        dataSet.talk(topics).awaitCurated(1);

        endpoint.verify(
                1,
                asked("opinions")
                        .withRequestBody(matchingJsonPath("$.messages[0].role", containing("system")))
                        .withRequestBody(matchingJsonPath("$.messages[1].content", containing("[1] What I said.")))
                        .withRequestBody(
                                matchingJsonPath("$.messages[1].content", containing("Question: A central aim"))));
    }

    @Test
    void asksForTheOpinionsOfEachDelegateApart() {
        model.extracts(1, PROUD, "[1] I agree.")
                .extracts(2, NOT_PROUD, "[2] I disagree.")
                .answers("verdict", "Attitude: I agree that", "{\"verdict\": \"ENTAILS\"}")
                .answers("verdict", "Attitude: I disagree that", "{\"verdict\": \"ENTAILS\"}");
        aDialogueOf(dataSet)
                .theDelegateSays("I agree.")
                .theOtherDelegateSays("I disagree.")
                .sendTo(topics);

        dataSet.awaitCurated(1);

        assertThat(dataSet.read("/opinions").<String>getList("items.text")).containsExactly(PROUD, NOT_PROUD);
        endpoint.verify(
                1,
                asked("verdict")
                        .withRequestBody(
                                matchingJsonPath("$.messages[1].content", containing("Attitude: I disagree that")))
                        .withRequestBody(matchingJsonPath("$.messages[1].content", containing(NOT_PROUD))));
    }

    @Test
    void leavesOutOpinionsOfTurnsThatTheDelegateDidNotSpeak() {
        model.extracts(2, "I was born in Ohio and I like it there.", "Question");

        dataSet.talk(topics).awaitCurated(1);

        assertThat(dataSet.get().getInt("opinions.extracted")).isZero();
    }

    /** Once it can be read, the dialogue takes part in the builds that are made then. */
    @Test
    void failsADialogueWhoseOpinionsCannotBeReadUntilSomebodyTriesAgain() {
        model.answers("opinions", "Question", "{\"opinions\": [{\"turn\": \"first\"}]}");
        dataSet.talk(topics).complete(topics, 1, 1, 1);
        assertThat(dataSet.awaitState("COMPLETED_EMPTY").getInt("dialogues.failures.EXTRACTION_UNPARSABLE"))
                .isEqualTo(1);
        endpoint.verify(2, asked("opinions"));

        ScriptedModel.at(endpoint).extracts(PROUD).judges(PROUD, "ENTAILS");
        int again = dataSet.post("/retry", "").then().statusCode(202).extract().path("dialogues");

        assertThat(again).isEqualTo(1);
        dataSet.awaitCurated(1);
        assertThat(dataSet.build("{}").getString("state")).isEqualTo("BUILT");
        assertThat((int) dataSet.post("/retry", "").path("dialogues")).isZero();
    }

    @Test
    void givesADialogueUpWhenTheEndpointTakesNoRequest() {
        endpoint.stubFor(post(PATH).willReturn(aResponse().withStatus(400)));

        dataSet.talk(topics).complete(topics, 1, 1, 1);

        assertThat(dataSet.awaitState("COMPLETED_EMPTY").getInt("dialogues.failures.GIVEN_UP"))
                .isEqualTo(1);
    }

    /** The extraction takes all of it, so that no opinion is judged before there is more. */
    @Test
    void waitsOnceTheBudgetIsReached() {
        model.extracts(PROUD).judges(PROUD, "ENTAILS");
        dataSet.open();
        dataSet.change("{\"budget\": {\"tokens\": 100}}");
        dataSet.talk(topics);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Boolean.TRUE.equals(dataSet.get().get("budget.reached")));

        assertThat(dataSet.get().getInt("budget.tokens")).isEqualTo(109);
        assertThat(dataSet.get().getInt("dialogues.pending")).isEqualTo(1);
        endpoint.verify(0, asked("verdict"));
    }
}
