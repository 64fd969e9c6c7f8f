package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.generator.attitude.AttitudeChoice;
import org.culturepark.generator.prompt.PromptUse;

/**
 * What a campaign was asked to do, with every default filled in: enough to make it again.
 *
 * @param samples completed dialogues wanted per culture
 * @param questions those asked for; empty means all of the survey
 * @param holdOut questions of which no dialogue is made
 * @param rounds from 1, two turns each; 1 where nobody is talked with
 * @param seed the campaign's random seed
 * @param models of every culture
 * @param maxTokens most tokens a turn
 * @param language of the dialogues, ISO 639-1
 * @param prompts version of the prompts, with the hash of its texts
 * @param replacements failed dialogues that are replaced, per culture
 */
public record CampaignSettings(
        String name,
        List<String> cultures,
        ConversationMode mode,
        ConversationStyle style,
        String survey,
        int samples,
        List<String> questions,
        List<String> holdOut,
        AttitudeChoice attitude,
        int rounds,
        long seed,
        String model,
        String endpoint,
        Map<String, ModelChoice> models,
        double temperature,
        int maxTokens,
        PartnerChoice partner,
        GenderChoice delegateGender,
        String language,
        String prompts,
        int replacements,
        Optional<Budget> budget) {

    /** Fills in what campaigns were not asked for when the first of them were stored. */
    public CampaignSettings {
        endpoint = or(endpoint, "default");
        models = Map.copyOf(or(models, Map.of()));
        partner = or(partner, new PartnerChoice("English", GenderChoice.ANY));
        delegateGender = or(delegateGender, GenderChoice.ANY);
        language = or(language, "en");
        prompts = or(prompts, "guide-v1");
        budget = or(budget, Optional.empty());
    }

    private static <T> T or(T given, T standard) {
        return Optional.ofNullable(given).orElse(standard);
    }

    /** Name of the chat model that talks the culture's dialogues. */
    @JsonIgnore
    public String modelOf(String culture) {
        return Optional.ofNullable(models.get(culture)).map(ModelChoice::model).orElse(model);
    }

    /** Name of the endpoint that serves it. */
    @JsonIgnore
    public String endpointOf(String culture) {
        return Optional.ofNullable(models.get(culture))
                .map(ModelChoice::endpoint)
                .orElse(endpoint);
    }

    /** Turns of a dialogue. */
    @JsonIgnore
    public int turns() {
        return mode == ConversationMode.DIRECT ? 1 : 2 * rounds;
    }

    /** What its prompts have to lead. */
    @JsonIgnore
    public PromptUse promptUse() {
        return mode == ConversationMode.DIRECT ? PromptUse.DIRECT : PromptUse.valueOf(style.name());
    }

    CampaignSettings talking(int rounds, PartnerChoice partner, String prompts) {
        return with(samples, holdOut, rounds, partner, prompts);
    }

    CampaignSettings holdingOut(List<String> ids) {
        return with(samples, ids, rounds, partner, prompts);
    }

    CampaignSettings sampling(int dialogues) {
        return with(dialogues, holdOut, rounds, partner, prompts);
    }

    private CampaignSettings with(
            int samples, List<String> holdOut, int rounds, PartnerChoice partner, String prompts) {
        return new CampaignSettings(
                name,
                cultures,
                mode,
                style,
                survey,
                samples,
                questions,
                holdOut,
                attitude,
                rounds,
                seed,
                model,
                endpoint,
                models,
                temperature,
                maxTokens,
                partner,
                delegateGender,
                language,
                prompts,
                replacements,
                budget);
    }
}
