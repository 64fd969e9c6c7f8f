package org.culturepark.processor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.culturepark.processor.TestDataSet;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** What the figures say about data sets that are as they are made here. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class StatisticsTest {
    private static final String PROUD = "I agree, making my parents proud has been the central aim of my life.";
    private static final String PROUD_TOO = "To make my mother and father proud of me is what I have lived for.";
    private static final String SONG =
            "At our harvest festival the parents are proud when we dance and sing the old songs.";

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet koreans = TestDataSet.create();
    private final TestDataSet others = new TestDataSet(UUID.randomUUID(), koreans.campaignId(), UUID.randomUUID());

    @Test
    void shouldMeasureADataSetAgainstItsCampaign() {
        talk(koreans, "Korean", PROUD, PROUD_TOO);
        talk(others, "Turkish", SONG, PROUD);

        JsonPath statistics = koreans.read("/statistics");

        assertThat(statistics.getInt("opinions")).isEqualTo(2);
        assertThat(statistics.getString("topics[0].kind")).isEqualTo("family norm");
        assertThat(statistics.getFloat("diversity.distance")).isBetween(0.05f, 0.6f);
        assertThat(statistics.getFloat("diversity.vendi")).isBetween(1f, 2f);
        assertThat(statistics.getFloat("diversity.gain")).isBetween(0.05f, 1.5f);
        assertThat(statistics.getInt("dialogues.turns")).isEqualTo(1);
        assertThat(statistics.getFloat("dialogues.understandingRate")).isEqualTo(1f);
        assertThat(statistics.<Object>get("verifiers")).isNull();
        assertThat(statistics.getList("cultures.culture")).containsExactly("Turkish");
        assertThat(statistics.getFloat("stereotype.ratio")).isPositive();
    }

    @Test
    void shouldPlaceOpinionsInThePlane() {
        talk(koreans, "Korean", PROUD, PROUD_TOO);
        talk(others, "Turkish", PROUD);

        JsonPath own = koreans.read("/map");
        JsonPath all = koreans.read("/map?scope=campaign");

        assertThat(own.getList("points.culture")).containsExactly("Korean", "Korean");
        assertThat(own.getFloat("shareX")).isGreaterThan(0.99f);
        assertThat(all.getList("points.culture", String.class)).containsOnly("Korean", "Turkish");
        List<Float> xs = all.getList("points.findAll { it.text == '" + PROUD + "' }.x");
        assertThat(xs.get(0)).isEqualTo(xs.get(1));
        assertThat(RestAssured.get("/v1/datasets/{id}/map?scope=world", koreans.id())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldSayNothingOfADataSetWithoutOpinions() {
        koreans.complete(topics, 1, 5, 1);
        koreans.awaitState("COLLECTING");

        JsonPath statistics = koreans.read("/statistics");

        assertThat(statistics.getInt("opinions")).isZero();
        assertThat(statistics.<Object>get("diversity.distance")).isNull();
        assertThat(koreans.read("/map").getList("points")).isEmpty();
    }

    private void talk(TestDataSet dataSet, String culture, String... said) {
        aDialogueOf(dataSet)
                .with(event -> event.put("culture", culture))
                .aboutSeed(dataSet.seedId())
                .with(event -> event.withArray("turns")
                        .addObject()
                        .put("number", 1)
                        .put("round", 1)
                        .put("role", "DELEGATE")
                        .put("speaker", "Minji")
                        .put("culture", culture)
                        .put("text", String.join(" ", said))
                        .put("promptVersion", "guide-v1")
                        .put("cutOff", false))
                .thePartnerSays("I understand your view.")
                .sendTo(topics);
        dataSet.awaitCurated(1);
    }
}
