package org.culturepark.processor.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.culturepark.processor.DialogueEvent;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class BalanceTest {
    private static final String SAID =
            "A central aim of my life is to make my parents proud. I like tea from my garden."
                    + " I agree. As an AI I have no parents to think of. What shall I say to you about that?";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    /** Thirty dialogues, each sent twice, the collection in between: at every moment nothing is lost or counted twice. */
    @Test
    void conservesDialoguesAndOpinionsAtEveryMoment() {
        List<DialogueEvent> dialogues = new ArrayList<>();
        List<Boolean> balanced = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            dialogues.add(aDialogueOf(dataSet).aboutSeed(dataSet.seedId()).theDelegateSays(SAID));
        }
        dialogues.forEach(dialogue -> {
            dialogue.sendTo(topics);
            balanced.add(balance().getBoolean("balanced"));
        });
        dataSet.complete(topics, 1, 30, 30);
        dialogues.forEach(dialogue -> dialogue.sendTo(topics));

        JsonPath published = dataSet.awaitState("PUBLISHED");

        assertThat(balanced).doesNotContain(false);
        assertThat(balance().getList("stages.stage"))
                .containsExactly("dialogues", "opinions", "selection", "review", "batches");
        assertThat(published.getInt("dialogues.received")).isEqualTo(30);
        assertThat(published.getInt("opinions.extracted")).isEqualTo(150);
        assertThat(published.getInt("opinions.kept")).isEqualTo(30);
        assertThat(published.<Object>get("opinions.dropped").toString())
                .isEqualTo("{IRRELEVANT=30, NOTHING_EXPRESSED=30, REFUSAL=30, TOO_SHORT=30}");
        assertThat(published.getInt("version.dropped.DUPLICATE")).isEqualTo(29);
        assertThat(published.getInt("examples")).isEqualTo(1);
    }

    private static JsonPath balance() {
        return RestAssured.get("/v1/balance").jsonPath();
    }
}
