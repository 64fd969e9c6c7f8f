package org.culturepark.processor.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.culturepark.contracts.Topics;
import org.culturepark.processor.DialogueEvent;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.Contract;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** Dialogues to batches without any model call. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class LocalCurationTest {
    private static final String PROUD = "I agree, making my parents proud has been the central aim of my life.";

    private static final String PROUD_TOO = "A central aim of my life is to make my parents proud.";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

    @Test
    void publishesWhatEntailsTheAttitude() {
        talk(PROUD + " It rained. I take the bus to the river.");

        dataSet.complete(topics, 1, 1, 2);

        JsonPath published = dataSet.awaitState("PUBLISHED");
        assertThat(published.getInt("opinions.extracted")).isEqualTo(2);
        assertThat(published.getInt("opinions.kept")).isEqualTo(1);
        assertThat(published.<Map<String, Integer>>get("opinions.dropped")).isEqualTo(Map.of("IRRELEVANT", 1));
        String json = topics.awaitRecord(
                        Topics.BATCH_CURATED,
                        batch -> batch.key().equals(dataSet.id().toString()))
                .value();
        Contract.of(Topics.BATCH_CURATED).assertHolds(json);
        JsonPath batch = new JsonPath(json);
        assertThat(batch.getString("versionId")).isEqualTo(published.getString("version.versionId"));
        assertThat(batch.getString("examples[0].messages[2].content"))
                .startsWith("2")
                .endsWith(PROUD);
        assertThat(dataSet.read("/examples").<List<Map<String, Object>>>get("items"))
                .isEqualTo(batch.get("examples"));
    }

    @Test
    void showsEveryOpinionWithItsVerdictAndReason() {
        talk(PROUD + " I agree. I take the bus to the river on Sundays.");

        dataSet.awaitCurated(1);

        JsonPath opinions = dataSet.read("/opinions");
        assertThat(opinions.<String>getList("items.outcome")).containsExactly("KEPT", "DROPPED", "DROPPED");
        assertThat(opinions.<String>getList("items.reason")).containsExactly(null, "TOO_SHORT", "IRRELEVANT");
        assertThat(opinions.<String>getList("items.verdict")).containsExactly("ENTAILS", null, "IRRELEVANT");
        assertThat(opinions.getDouble("items[0].toAttitude")).isGreaterThan(opinions.getDouble("items[0].toOpposite"));
        assertThat(dataSet.read("/opinions?outcome=DROPPED&reason=TOO_SHORT").getInt("total"))
                .isEqualTo(1);
    }

    @Test
    void countsADialogueThatComesTwiceOnce() {
        DialogueEvent dialogue = talk(PROUD);
        dialogue.sendTo(topics);
        talk(PROUD_TOO);

        dataSet.complete(topics, 1, 2, 2);

        JsonPath published = dataSet.awaitState("PUBLISHED");
        assertThat(published.getInt("dialogues.received")).isEqualTo(2);
        assertThat(published.getInt("opinions.extracted")).isEqualTo(2);
    }

    @Test
    void waitsForDialoguesThatComeAfterTheirCollection() {
        dataSet.complete(topics, 1, 2, 2);
        talk(PROUD);
        dataSet.awaitCurated(1);
        String meanwhile = dataSet.get().getString("state");

        talk(PROUD_TOO);

        assertThat(meanwhile).isEqualTo("COLLECTING");
        assertThat(dataSet.awaitState("PUBLISHED").getInt("dialogues.curated")).isEqualTo(2);
    }

    @Test
    void keepsAsManyOpinionsASeedAsSamplesArePlanned() {
        talk(PROUD + " I want my mother and my father to be proud of what I do." + " " + PROUD_TOO);

        dataSet.complete(topics, 1, 1, 1);

        JsonPath published = dataSet.awaitState("PUBLISHED");
        assertThat(published.getInt("examples")).isEqualTo(1);
        assertThat(published.getInt("version.opinions")).isEqualTo(3);
        assertThat(published.getInt("version.dropped.NOT_REPRESENTATIVE")).isEqualTo(2);
    }

    /** Three places for two dialogues that agree and one that disagrees, though both sides voiced more opinions. */
    @Test
    void sharesThePlacesOfASeedInProportionToItsAnswers() {
        talk(PROUD + " " + PROUD_TOO);
        talk("I want my mother and my father to be proud of what I do."
                + " My parents are proud of me, and that was my aim in life.");
        String disagrees = "I disagree that my parents must be proud of me; it was never an aim of my life."
                + " I do not care at all whether my parents are proud of me.";
        aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .with(LocalCurationTest::swapAttitude)
                .theDelegateSays(disagrees)
                .sendTo(topics);

        dataSet.complete(topics, 1, 3, 3);

        assertThat(dataSet.awaitState("PUBLISHED").getInt("opinions.kept")).isEqualTo(6);
        assertThat(dataSet.read("/examples").<Integer>getList("items.code")).containsExactlyInAnyOrder(2, 2, 3);
    }

    @Test
    void makesANewVersionOfARaisedTargetOnlyIfItBringsNewExamples() {
        talk(PROUD);
        dataSet.complete(topics, 1, 1, 1);
        String first = dataSet.awaitState("PUBLISHED").getString("version.versionId");
        talk(PROUD_TOO);
        dataSet.awaitCurated(2);

        dataSet.complete(topics, 2, 2, 2);

        String second = topics.awaitRecord(
                        Topics.BATCH_CURATED,
                        batch -> batch.key().equals(dataSet.id().toString())
                                && !batch.value().contains(first))
                .value();
        assertThat(new JsonPath(second).getInt("totalExamples")).isEqualTo(2);
    }

    @Test
    void saysWhyADataSetIsEmpty() {
        talk("I take the bus to the river on Sundays. I agree.");

        dataSet.complete(topics, 1, 1, 1);

        JsonPath empty = dataSet.awaitState("COMPLETED_EMPTY");
        assertThat(empty.getString("reason")).isEqualTo("No opinion was kept: 1 IRRELEVANT, 1 TOO_SHORT.");
        assertThat(dataSet.read("/examples").getInt("total")).isZero();
    }

    @Test
    void listsDialoguesWithTheStateOfTheirCuration() {
        DialogueEvent dialogue = talk(PROUD);
        dataSet.awaitCurated(1);

        JsonPath dialogues = dataSet.read("/dialogues");

        assertThat(dialogues.getList("items.id")).containsExactly(dialogue.id().toString());
        assertThat(dialogues.getList("items.state")).containsExactly("CURATED");
        assertThat(dialogues.getString("items[0].attitude")).startsWith("I agree that");
    }

    @Test
    void isEmptyWithoutDialogues() {
        dataSet.complete(topics, 1, 0, 1);

        assertThat(dataSet.awaitState("COMPLETED_EMPTY").getString("reason")).isEqualTo("No opinion was extracted.");
    }

    @Test
    void cannotDecideForAnAnswerInTheMiddleOfItsScale() {
        aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .with(event -> event.withObject("/attitude").remove("opposite"))
                .theDelegateSays(PROUD)
                .sendTo(topics);

        dataSet.awaitCurated(1);

        assertThat(dataSet.read("/opinions").getString("items[0].reason")).isEqualTo("NOT_DECIDABLE");
    }

    @Test
    void holdsEachOfTwoDelegatesToTheirOwnAttitude() {
        String disagrees = "I disagree that my parents must be proud of me; it was never an aim of my life.";
        aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays(PROUD)
                .theOtherDelegateSays(disagrees)
                .sendTo(topics);
        dataSet.complete(topics, 1, 1, 2);

        dataSet.awaitState("PUBLISHED");

        JsonPath examples = dataSet.read("/examples");
        assertThat(examples.<Integer>getList("items.code")).containsExactlyInAnyOrder(2, 3);
        assertThat(examples.getString("items.find { it.code == 3 }.messages[2].content"))
                .endsWith(disagrees);
    }

    @Test
    void leavesOutASecondDelegateWhoseAttitudeIsNotKnown() {
        aDialogueOf(dataSet)
                .with(event -> event.remove("partnerAttitude"))
                .theDelegateSays(PROUD)
                .theOtherDelegateSays(PROUD_TOO)
                .sendTo(topics);

        dataSet.awaitCurated(1);

        assertThat(dataSet.get().getInt("opinions.extracted")).isEqualTo(1);
    }

    private static void swapAttitude(ObjectNode event) {
        ObjectNode attitude = event.withObject("/attitude");
        ObjectNode opposite = (ObjectNode) attitude.remove("opposite");
        ObjectNode agreeing = attitude.deepCopy();
        attitude.setAll(opposite);
        attitude.set("opposite", agreeing);
    }

    private DialogueEvent talk(String words) {
        return aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays(words)
                .thePartnerSays("I wanted my parents to be proud of me too, but I went my own way.")
                .sendTo(topics);
    }
}
