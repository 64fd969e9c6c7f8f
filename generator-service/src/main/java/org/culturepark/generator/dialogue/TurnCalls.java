package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.culturepark.chassis.modelcall.ModelCall;
import org.culturepark.chassis.modelcall.Purpose;
import org.culturepark.generator.campaign.Campaign;
import org.culturepark.generator.campaign.CampaignSettings;
import org.culturepark.generator.campaign.RandomSeed;
import org.culturepark.generator.seed.Question;
import org.culturepark.generator.seed.SurveyLibrary;

/** Makes the call for a dialogue's next turn. */
@ApplicationScoped
class TurnCalls {
    private static final String STAGE = "dialogue";
    /** A turn is one paragraph: small models would go on and speak for the other as well. */
    private static final String PARAGRAPH = "\n\n";

    private final SurveyLibrary surveys;
    private final Speakers speakers;
    private final PromptComposer composer;
    private final Guide guide;

    TurnCalls(SurveyLibrary surveys, Speakers speakers, PromptComposer composer, Guide guide) {
        this.surveys = surveys;
        this.speakers = speakers;
        this.composer = composer;
        this.guide = guide;
    }

    TurnRequest next(Dialogue dialogue) {
        Campaign campaign = dialogue.collection().campaign();
        CampaignSettings settings = campaign.settings();
        int number = dialogue.nextTurn();
        Question question = surveys.get(settings.survey()).getQuestion(dialogue.question());
        Speaker self = speakers.of(dialogue, Role.ofTurn(number), question);
        Speaker other = speakers.of(dialogue, self.role().other(), question);
        List<String> said = dialogue.turns().stream().map(Turn::text).toList();
        ModelCall call = ModelCall.of(
                        purpose(campaign, dialogue, number),
                        settings.modelOf(dialogue.collection().culture()),
                        composer.compose(question, self, other, said))
                .endpoint(settings.endpointOf(dialogue.collection().culture()))
                .temperature(settings.temperature())
                .maxTokens(settings.maxTokens())
                .seed(RandomSeed.derive(settings.seed(), dialogue.id(), number, dialogue.emptyAnswers()))
                .stop(List.of(PARAGRAPH, "\n" + other.name() + ":"));
        return new TurnRequest(dialogue.id(), number, call);
    }

    private Purpose purpose(Campaign campaign, Dialogue dialogue, int number) {
        return new Purpose(
                campaign.id().toString(),
                dialogue.collection().culture(),
                STAGE,
                dialogue.id() + "/" + number,
                guide.version());
    }
}
