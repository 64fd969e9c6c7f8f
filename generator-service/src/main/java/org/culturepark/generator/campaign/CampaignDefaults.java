package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.chassis.endpoint.Endpoints;
import org.culturepark.chassis.modelcall.ModelCallConfig;

/** Fills in what a request leaves open. */
@ApplicationScoped
class CampaignDefaults {
    private static final String LANGUAGE = "en";

    private final CampaignConfig config;
    private final ModelCallConfig models;

    CampaignDefaults(CampaignConfig config, ModelCallConfig models) {
        this.config = config;
        this.models = models;
    }

    /** The settings of the campaign with this id, but for the questions to hold out. */
    CampaignSettings fill(UUID id, CampaignRequest request) {
        String model = or(request.model(), models.name());
        String endpoint = or(request.endpoint(), Endpoints.DEFAULT);
        return new CampaignSettings(
                or(request.name(), "Campaign " + id.toString().substring(0, 8)),
                List.copyOf(request.cultures()),
                or(request.mode(), ConversationMode.CROSS_CULTURAL),
                or(request.style(), ConversationStyle.SELF_GUIDANCE),
                or(request.survey(), config.survey()),
                request.samples(),
                List.copyOf(or(request.questions(), List.of())),
                List.of(),
                or(request.attitude(), config.attitude()),
                or(request.rounds(), config.rounds()),
                // From the id, so that the same request under the same idempotency key is the same campaign.
                or(request.seed(), (long) RandomSeed.derive(0, id)),
                model,
                endpoint,
                models(request, new ModelChoice(model, endpoint)),
                or(request.temperature(), config.temperature()),
                or(request.maxTokens(), config.maxTokens()),
                partner(or(request.partner(), new PartnerChoice(null, null))),
                or(request.delegateGender(), GenderChoice.ANY),
                or(request.language(), LANGUAGE),
                or(request.prompts(), config.prompts()),
                or(request.replacements(), replacements(request.samples())),
                Optional.ofNullable(request.budget()));
    }

    private static Map<String, ModelChoice> models(CampaignRequest request, ModelChoice standard) {
        return or(request.models(), Map.<String, ModelChoice>of()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> whole(entry.getValue(), standard)));
    }

    private static ModelChoice whole(ModelChoice given, ModelChoice standard) {
        return new ModelChoice(or(given.model(), standard.model()), or(given.endpoint(), standard.endpoint()));
    }

    private PartnerChoice partner(PartnerChoice given) {
        return new PartnerChoice(or(given.culture(), config.partnerCulture()), or(given.gender(), GenderChoice.ANY));
    }

    private int replacements(int samples) {
        return (int) Math.max(config.leastReplacements(), Math.ceil(config.replacementShare() * samples));
    }

    private static <T> T or(T given, T standard) {
        return Optional.ofNullable(given).orElse(standard);
    }
}
