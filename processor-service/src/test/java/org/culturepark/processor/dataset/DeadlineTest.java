package org.culturepark.processor.dataset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.culturepark.processor.DialogueEvent;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** What is announced and never comes is not waited for without end; what comes late changes nothing. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class DeadlineTest {
    private static final String PROUD = "A central aim of my life is to make my parents proud.";
    private static final String PROUD_TOO = "I want my mother and my father to be proud of what I do.";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @Test
    void endsShortWithTheReasonAndWithoutWhatComesTooLate() {
        talk(PROUD);
        dataSet.awaitCurated(1);
        waitAtMost("PT1S");

        dataSet.complete(topics, 1, 3, 3);

        JsonPath ended = dataSet.awaitState("COMPLETED_SHORT");
        assertThat(ended.getString("reason")).isEqualTo("Of 3 dialogues, 2 did not arrive within PT1S.");
        assertThat(ended.getInt("examples")).isEqualTo(1);

        talk(PROUD_TOO);
        dataSet.awaitCurated(2);
        JsonPath afterwards = dataSet.get();
        assertThat(afterwards.getString("state")).isEqualTo("COMPLETED_SHORT");
        assertThat(afterwards.getString("version.versionId")).isEqualTo(ended.getString("version.versionId"));
        assertThat(afterwards.getInt("dialogues.curated")).isEqualTo(2);
    }

    @Test
    void takesWhatCameLateIntoTheNextRevision() {
        waitAtMost("PT1S");
        talk(PROUD);
        dataSet.complete(topics, 1, 2, 2);
        dataSet.awaitState("COMPLETED_SHORT");
        talk(PROUD_TOO);
        dataSet.awaitCurated(2);

        dataSet.complete(topics, 2, 2, 2);

        assertThat(dataSet.awaitState("PUBLISHED").getInt("examples")).isEqualTo(2);
    }

    @Test
    void saysWhatIsWrongWithSettings() {
        talk(PROUD);
        dataSet.awaitCurated(1);

        List<String> fields = given().contentType(ContentType.JSON)
                .body("{\"deadline\": \"PT0S\", \"verdictsPerCall\": 0, \"filters\": {\"minWords\": -1},"
                        + " \"budget\": {\"tokens\": 0}}")
                .patch("/v1/datasets/" + dataSet.id() + "/settings")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath()
                .getList("violations.field");

        assertThat(fields)
                .containsExactlyInAnyOrder("deadline", "verdictsPerCall", "filters.minWords", "budget.tokens");
    }

    private void waitAtMost(String deadline) {
        dataSet.open();
        dataSet.change("{\"deadline\": \"%s\"}".formatted(deadline));
    }

    private DialogueEvent talk(String words) {
        return aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays(words)
                .sendTo(topics);
    }
}
