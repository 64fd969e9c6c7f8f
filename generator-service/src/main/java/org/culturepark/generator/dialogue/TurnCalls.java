package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.generator.campaign.Campaign;
import org.culturepark.generator.campaign.CampaignSettings;
import org.culturepark.generator.campaign.RandomSeed;
import org.culturepark.generator.prompt.PromptLibrary;
import org.culturepark.generator.prompt.Prompts;

/** Makes the call for a dialogue's next turn. */
@ApplicationScoped
class TurnCalls {
    private static final String STAGE = "dialogue";
    /** A turn is one paragraph: small models would go on and speak for the other as well. */
    private static final String PARAGRAPH = "\n\n";

    private final Scenes scenes;
    private final PromptLibrary library;
    private final PromptComposer composer;

    TurnCalls(Scenes scenes, PromptLibrary library, PromptComposer composer) {
        this.scenes = scenes;
        this.library = library;
        this.composer = composer;
    }

    TurnRequest next(Dialogue dialogue) {
        Campaign campaign = dialogue.collection().campaign();
        CampaignSettings settings = campaign.settings();
        int number = dialogue.nextTurn();
        Scene scene = scenes.next(dialogue);
        Prompts prompts = library.get(settings.prompts());
        ModelCall call = ModelCall.of(
                        purpose(campaign, dialogue, prompts.version()),
                        settings.modelOf(dialogue.collection().culture()),
                        composer.compose(prompts, scene))
                .endpoint(settings.endpointOf(dialogue.collection().culture()))
                .temperature(settings.temperature())
                .maxTokens(settings.maxTokens())
                .seed(RandomSeed.derive(settings.seed(), dialogue.id(), number, dialogue.redraws()))
                .stop(stop(scene));
        return new TurnRequest(dialogue.id(), number, call);
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
