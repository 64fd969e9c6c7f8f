package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.culturepark.chassis.modelcall.ModelCallConfig;
import org.culturepark.generator.culture.CultureCatalogue;
import org.culturepark.generator.seed.Survey;
import org.culturepark.generator.seed.SurveyLibrary;

/** Fills in what a request leaves open, and refuses what the catalogue and the survey do not have. */
@ApplicationScoped
class CampaignRules {
    private final CampaignConfig defaults;
    private final ModelCallConfig models;
    private final CultureCatalogue cultures;
    private final SurveyLibrary surveys;

    CampaignRules(CampaignConfig defaults, ModelCallConfig models, CultureCatalogue cultures, SurveyLibrary surveys) {
        this.defaults = defaults;
        this.models = models;
        this.cultures = cultures;
        this.surveys = surveys;
    }

    /**
     * The settings of the campaign with this id.
     *
     * @throws InvalidCampaign if the request names what there is not, or names a thing twice
     */
    CampaignSettings settle(UUID id, CampaignRequest request) {
        CampaignSettings settings = withDefaults(id, request);
        checkCultures(settings.cultures());
        Survey survey = surveys.find(settings.survey())
                .orElseThrow(() -> new InvalidCampaign("survey", "unknown survey \"" + settings.survey() + "\""));
        checkQuestions("questions", settings.questions(), survey);
        checkQuestions("holdOut", settings.holdOut(), survey);
        return settings;
    }

    private CampaignSettings withDefaults(UUID id, CampaignRequest request) {
        return new CampaignSettings(
                or(request.name(), "Campaign " + id.toString().substring(0, 8)),
                List.copyOf(request.cultures()),
                or(request.mode(), ConversationMode.CROSS_CULTURAL),
                or(request.style(), ConversationStyle.SELF_GUIDANCE),
                or(request.survey(), defaults.survey()),
                request.samples(),
                List.copyOf(or(request.questions(), List.of())),
                List.copyOf(or(request.holdOut(), List.of())),
                or(request.attitude(), defaults.attitude()),
                or(request.rounds(), defaults.rounds()),
                or(request.model(), models.name()),
                or(request.temperature(), defaults.temperature()),
                or(request.maxTokens(), defaults.maxTokens()),
                // From the id, so that the same request under the same idempotency key is the same campaign.
                or(request.seed(), (long) RandomSeed.derive(0, id)));
    }

    private static <T> T or(T given, T standard) {
        return Optional.ofNullable(given).orElse(standard);
    }

    private void checkCultures(List<String> ids) {
        checkEach("cultures", ids, id -> cultures.find(id).isPresent(), "unknown culture");
    }

    private static void checkQuestions(String field, List<String> ids, Survey survey) {
        checkEach(field, ids, id -> survey.findQuestion(id).isPresent(), "unknown question");
    }

    private static void checkEach(String field, List<String> ids, Predicate<String> known, String complaint) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (!known.test(id)) {
                throw new InvalidCampaign(field + "[" + i + "]", complaint + " \"" + id + "\"");
            }
            if (!seen.add(id)) {
                throw new InvalidCampaign(field + "[" + i + "]", "\"" + id + "\" is named twice");
            }
        }
    }
}
