package org.culturepark.generator.campaign;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.culturepark.generator.prompt.InvalidPrompts;
import org.culturepark.generator.prompt.Language;
import org.culturepark.generator.prompt.PromptLibrary;
import org.culturepark.generator.prompt.PromptUse;
import org.culturepark.generator.prompt.PromptVersion;

/** What a campaign's mode, style, partner, rounds, language and prompts have to do with each other. */
@ApplicationScoped
class ConversationRules {
    private final ConversationConfig config;
    private final CampaignConfig defaults;
    private final PromptLibrary library;

    ConversationRules(ConversationConfig config, CampaignConfig defaults, PromptLibrary library) {
        this.config = config;
        this.defaults = defaults;
        this.library = library;
    }

    /** Prompts that are configured and not there stop the start. */
    void check(@Observes StartupEvent start) {
        if (library.find(defaults.prompts()).isEmpty()) {
            throw new ConfigurationException(
                    "culturepark.campaign.prompts: there are no prompts " + defaults.prompts());
        }
    }

    /**
     * The settings with what follows from the mode.
     *
     * @throws InvalidCampaign if what is asked for does not go together
     */
    CampaignSettings settle(CampaignRequest request, CampaignSettings settings) {
        checkPartner(request, settings);
        checkLanguage(settings.language());
        PromptVersion prompts = prompts(settings);
        int rounds = rounds(request, settings, prompts);
        return settings.talking(rounds, partner(settings), prompts.id());
    }

    private static void checkPartner(CampaignRequest request, CampaignSettings settings) {
        boolean given = request.partner() != null;
        switch (settings.mode()) {
            case DIRECT -> refuseIf(given, "partner", "nobody is talked with in a DIRECT campaign");
            case IN_CULTURAL ->
                refuseIf(
                        given && request.partner().culture() != null,
                        "partner.culture",
                        "an IN_CULTURAL partner is of the delegate's own culture");
            case CROSS_CULTURAL ->
                refuseIf(
                        settings.cultures().contains(settings.partner().culture()),
                        "partner.culture",
                        "a CROSS_CULTURAL partner is of none of the campaign's cultures; two of one are IN_CULTURAL");
        }
    }

    private static PartnerChoice partner(CampaignSettings settings) {
        return settings.mode() == ConversationMode.CROSS_CULTURAL
                ? settings.partner()
                : new PartnerChoice(null, settings.partner().gender());
    }

    private void checkLanguage(String language) {
        refuseIf(!Language.exists(language), "language", "\"" + language + "\" is no code of ISO 639-1");
        refuseIf(
                !config.languages().contains(language),
                "language",
                "\"%s\" is not among culturepark.dialogue.languages (%s); another language than English needs a processor with LLM verification and a multilingual embedder"
                        .formatted(language, String.join(", ", config.languages())));
    }

    private PromptVersion prompts(CampaignSettings settings) {
        PromptVersion prompts = used(settings.prompts());
        PromptUse use = settings.promptUse();
        refuseIf(
                !prompts.uses().contains(use),
                "prompts",
                "%s cannot lead %s; it can lead %s".formatted(prompts.name(), use, prompts.uses()));
        refuseIf(
                !new Language(settings.language()).isEnglish() && !prompts.tellsLanguage(),
                "prompts",
                prompts.name() + " is in English only: none of its texts has {language}");
        return prompts;
    }

    private PromptVersion used(String nameOrId) {
        try {
            return library.use(nameOrId);
        } catch (InvalidPrompts e) {
            throw new InvalidCampaign("prompts", e.getMessage());
        }
    }

    private static int rounds(CampaignRequest request, CampaignSettings settings, PromptVersion prompts) {
        Optional<Integer> asked = Optional.ofNullable(request.rounds());
        return switch (settings.promptUse()) {
            case DIRECT -> {
                refuseIf(asked.orElse(1) != 1, "rounds", "a DIRECT campaign asks once");
                refuseIf(
                        request.style() == ConversationStyle.FREE_CHAT,
                        "style",
                        "nobody is talked with in a DIRECT campaign");
                yield 1;
            }
            case SELF_GUIDANCE -> {
                refuseIf(
                        asked.orElse(1) > prompts.rounds(),
                        "rounds",
                        "the guide of %s leads through %d".formatted(prompts.name(), prompts.rounds()));
                yield Math.min(settings.rounds(), prompts.rounds());
            }
            case FREE_CHAT -> settings.rounds();
        };
    }

    private static void refuseIf(boolean wrong, String field, String message) {
        if (wrong) {
            throw new InvalidCampaign(field, message);
        }
    }
}
