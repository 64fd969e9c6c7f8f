package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.culturepark.chassis.budget.Prices;
import org.culturepark.chassis.endpoint.Endpoints;
import org.culturepark.generator.culture.CultureCatalogue;
import org.culturepark.generator.seed.Survey;
import org.culturepark.generator.seed.SurveyLibrary;

/** Settles what a request asks for, and refuses what the catalogue, the survey and the configuration do not have. */
@ApplicationScoped
class CampaignRules {
    private final CampaignDefaults defaults;
    private final CultureCatalogue cultures;
    private final SurveyLibrary surveys;
    private final Endpoints endpoints;
    private final HoldOutDraw holdOut;
    private final ConversationRules conversations;

    CampaignRules(
            CampaignDefaults defaults,
            CultureCatalogue cultures,
            SurveyLibrary surveys,
            Endpoints endpoints,
            HoldOutDraw holdOut,
            ConversationRules conversations) {
        this.defaults = defaults;
        this.cultures = cultures;
        this.surveys = surveys;
        this.endpoints = endpoints;
        this.holdOut = holdOut;
        this.conversations = conversations;
    }

    /**
     * The settings of the campaign with this id.
     *
     * @throws InvalidCampaign if the request names what there is not, or names a thing twice
     */
    CampaignSettings settle(UUID id, CampaignRequest request) {
        CampaignSettings settings = defaults.fill(id, request);
        checkCultures(settings);
        checkModels(settings);
        settings.budget().ifPresent(CampaignRules::checkBudget);
        Survey survey = surveys.find(settings.survey())
                .orElseThrow(() -> new InvalidCampaign("survey", "unknown survey \"" + settings.survey() + "\""));
        checkQuestions("questions", settings.questions(), survey);
        return conversations.settle(request, settings).holdingOut(heldOut(request, settings, survey));
    }

    private void checkCultures(CampaignSettings settings) {
        checkEach("cultures", settings.cultures(), this::isCulture, "unknown culture");
        String partner = settings.partner().culture();
        if (!isCulture(partner)) {
            throw new InvalidCampaign("partner.culture", "unknown culture \"" + partner + "\"");
        }
    }

    private boolean isCulture(String id) {
        return cultures.find(id).isPresent();
    }

    /** @throws InvalidCampaign if it is in a currency that no price is known in */
    static void checkBudget(Budget budget) {
        if (budget.money() != null && !budget.currency().equals(Prices.CURRENCY)) {
            throw new InvalidCampaign("budget.currency", "prices are in " + Prices.CURRENCY);
        }
    }

    private void checkModels(CampaignSettings settings) {
        checkEndpoint("endpoint", settings.endpoint());
        for (Map.Entry<String, ModelChoice> choice : settings.models().entrySet()) {
            String field = "models." + choice.getKey();
            if (!settings.cultures().contains(choice.getKey())) {
                throw new InvalidCampaign(field, "is none of the campaign's cultures");
            }
            checkEndpoint(field + ".endpoint", choice.getValue().endpoint());
        }
    }

    private void checkEndpoint(String field, String name) {
        if (!endpoints.names().contains(name)) {
            throw new InvalidCampaign(field, "no endpoint \"" + name + "\" is configured");
        }
    }

    private List<String> heldOut(CampaignRequest request, CampaignSettings settings, Survey survey) {
        HoldOut wanted = Optional.ofNullable(request.holdOut()).orElse(HoldOut.NOTHING);
        if (wanted instanceof HoldOut.Share drawn) {
            return holdOut.draw(settings, survey, drawn.share());
        }
        List<String> listed = List.copyOf(((HoldOut.Questions) wanted).questions());
        checkQuestions("holdOut", listed, survey);
        return listed;
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
