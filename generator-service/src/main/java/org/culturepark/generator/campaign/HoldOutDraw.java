package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.culturepark.generator.culture.CultureCatalogue;
import org.culturepark.generator.culture.SurveyCountry;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.Survey;

/** Draws the questions that are kept for the evaluation: with the campaign's seed, once for all its cultures. */
@ApplicationScoped
class HoldOutDraw {
    private final CultureCatalogue cultures;

    HoldOutDraw(CultureCatalogue cultures) {
        this.cultures = cultures;
    }

    /**
     * The ids, in the survey's order: that share of the campaign's questions, rounded, at least one.
     *
     * @param share over 0 and under 1
     * @throws InvalidCampaign if there are not that many questions which the cultures can be compared by
     */
    List<String> draw(CampaignSettings settings, Survey survey, double share) {
        List<String> asked = questions(settings, survey).toList();
        List<String> comparable = new ArrayList<>(asked.stream()
                .filter(question -> isComparable(settings, survey, question))
                .toList());
        long wanted = Math.max(1, Math.round(share * asked.size()));
        if (wanted > comparable.size()) {
            throw new InvalidCampaign(
                    "holdOut.share",
                    "%d of the %d questions would be held out, and only %d were asked alike in all the cultures"
                            .formatted(wanted, asked.size(), comparable.size()));
        }
        Collections.shuffle(comparable, RandomSeed.random(settings.seed(), "hold-out"));
        List<String> drawn = comparable.subList(0, (int) wanted);
        return asked.stream().filter(drawn::contains).toList();
    }

    private static Stream<String> questions(CampaignSettings settings, Survey survey) {
        return survey.questions().stream()
                .map(Question::id)
                .filter(id ->
                        settings.questions().isEmpty() || settings.questions().contains(id));
    }

    /** Whether it was asked, on its whole scale, in every country that the campaign's cultures stand for. */
    private boolean isComparable(CampaignSettings settings, Survey survey, String question) {
        return settings.cultures().stream()
                .flatMap(culture -> cultures.get(culture).countries().stream())
                .map(SurveyCountry::code)
                .allMatch(country -> survey.findDistribution(question, country)
                        .filter(AnswerDistribution::asked)
                        .filter(answers -> !answers.threePointForm())
                        .isPresent());
    }
}
