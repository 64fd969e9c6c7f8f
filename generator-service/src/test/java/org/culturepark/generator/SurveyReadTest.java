package org.culturepark.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;

/** The catalogue and the survey over REST. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class SurveyReadTest {
    @Test
    void shouldListTheCultures() {
        JsonPath cultures = CampaignApi.path("/v1/cultures");

        assertThat(cultures.getList("id")).hasSizeGreaterThanOrEqualTo(9).contains("Korean", "English");
        assertThat(CampaignApi.path("/v1/cultures/Korean").getString("countries[0].code"))
                .isEqualTo("KOR");
    }

    @Test
    void shouldGiveTheAnswersOfACulturesCountry() {
        JsonPath questions = CampaignApi.path("/v1/surveys/wvs7/questions?culture=Korean");

        assertThat(questions.getList("question")).hasSize(50);
        JsonPath first = JsonPath.from(
                CampaignApi.path("/v1/surveys/wvs7/questions?culture=Korean").prettify());
        assertThat(first.getInt("find { it.question == 'Q33' }.mode")).isEqualTo(2);
        assertThat(first.getInt("find { it.question == 'Q33' }.validAnswers")).isEqualTo(1245);
        assertThat(first.getBoolean("find { it.question == 'Q33' }.consensus")).isFalse();
        assertThat(first.getList("find { it.question == 'Q33' }.shares.code")).isEqualTo(List.of(1, 2, 3, 4, 5));
    }

    @Test
    void shouldSayWhereAQuestionWasNotAsked() {
        JsonPath questions = CampaignApi.path("/v1/surveys/wvs7/questions?culture=Chinese");

        assertThat(questions.getBoolean("find { it.question == 'Q132' }.asked")).isFalse();
        assertThat(questions.getString("find { it.question == 'Q132' }.mode")).isNull();
        assertThat(questions.getList("find { it.question == 'Q132' }.shares")).isEmpty();
    }

    @Test
    void shouldFlagAnswersThatWereGivenInThreePoints() {
        JsonPath questions = CampaignApi.path("/v1/surveys/wvs7/questions?culture=Portuguese");

        assertThat(questions.getList("find { it.question == 'Q33' }.flags")).isEqualTo(List.of("THREE_POINT_FORM"));
    }
}
