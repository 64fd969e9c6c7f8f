package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.culturepark.generator.campaign.CampaignSettings;
import org.culturepark.generator.campaign.DialogueCollection;
import org.culturepark.generator.campaign.RandomSeed;
import org.culturepark.generator.campaign.SeedPlan;
import org.culturepark.generator.seed.Seed;
import org.culturepark.generator.seed.SurveyLibrary;

/**
 * Deals the dialogues of a collection: for each seed as many as planned, each with its two voices. The same campaign is
 * always dealt the same. The dialogues of a seed follow each other, since their prompts begin alike.
 */
@ApplicationScoped
class Dealing {
    private final SurveyLibrary surveys;
    private final Casting casting;

    Dealing(SurveyLibrary surveys, Casting casting) {
        this.surveys = surveys;
        this.casting = casting;
    }

    List<Dialogue> deal(DialogueCollection collection) {
        List<Dialogue> dialogues = new ArrayList<>(collection.planned());
        for (SeedPlan plan : collection.plannedPerSeed()) {
            deal(collection, plan, dialogues);
        }
        return dialogues;
    }

    private void deal(DialogueCollection collection, SeedPlan plan, List<Dialogue> dialogues) {
        CampaignSettings settings = collection.campaign().settings();
        Seed seed = surveys.get(settings.survey())
                .findSeed(plan.question(), plan.country())
                .orElseThrow();
        Random random = RandomSeed.random(settings.seed(), collection.culture(), seed.id());
        List<Cast> casts = casting.casts(collection, seed, plan.samples(), random);
        for (int ordinal = 0; ordinal < plan.samples(); ordinal++) {
            dialogues.add(new Dialogue(collection, seed, ordinal, dialogues.size(), casts.get(ordinal)));
        }
    }
}
