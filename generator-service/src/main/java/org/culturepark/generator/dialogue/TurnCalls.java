package org.culturepark.generator.dialogue;

import dev.langchain4j.data.message.ChatMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.generator.campaign.Campaign;
import org.culturepark.generator.campaign.CampaignSettings;
import org.culturepark.generator.campaign.RandomSeed;

/** Makes the call for a dialogue's next turn. */
@ApplicationScoped
class TurnCalls {
    private static final String STAGE = "dialogue";
    /** A turn is one paragraph: small models would go on and speak for the other as well. */
    private static final String PARAGRAPH = "\n\n";

    private final PromptComposer composer;

    TurnCalls(PromptComposer composer) {
        this.composer = composer;
    }

    /** @param before messages of the call two turns ago, which its speaker's next one begins with; empty if not at hand */
    ModelCall next(Dialogue dialogue, Script script, List<ChatMessage> before) {
        Campaign campaign = dialogue.collection().campaign();
        CampaignSettings settings = campaign.settings();
        Scene scene = script.next(dialogue.turns().stream().map(Turn::text).toList());
        return ModelCall.of(
                        purpose(campaign, dialogue, script.prompts().version()),
                        settings.modelOf(dialogue.collection().culture()),
                        composer.compose(script.prompts(), scene, before))
                .endpoint(settings.endpointOf(dialogue.collection().culture()))
                .temperature(settings.temperature())
                .maxTokens(settings.maxTokens())
                .seed(RandomSeed.derive(settings.seed(), dialogue.id(), scene.turn(), dialogue.redraws()))
                .stop(stop(scene));
    }

    private static List<String> stop(Scene scene) {
        return Stream.concat(Stream.of(PARAGRAPH), scene.other().map(other -> "\n" + other.name() + ":").stream())
                .toList();
    }

    private static Purpose purpose(Campaign campaign, Dialogue dialogue, String promptVersion) {
        return new Purpose(
                campaign.id().toString(),
                dialogue.collection().culture(),
                STAGE,
                dialogue.id() + "/" + dialogue.nextTurn(),
                promptVersion);
    }
}
