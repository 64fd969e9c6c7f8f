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
 * Deals the dialogues of a collection, some at a time: for each seed as many as planned, each with its voices. The same
 * campaign is always dealt the same. The dialogues of a seed follow each other, since their prompts begin alike.
 */
@ApplicationScoped
class Dealing {
    private static final int AT_ONCE = 200;

    private final DialogueRepository dialogues;
    private final SurveyLibrary surveys;
    private final Casting casting;

    Dealing(DialogueRepository dialogues, SurveyLibrary surveys, Casting casting) {
        this.dialogues = dialogues;
        this.surveys = surveys;
        this.casting = casting;
    }

    /**
     * Deals some dialogues of the first seed that has fewer than planned.
     *
     * @return whether there are more to be dealt
     */
    boolean dealSome(DialogueCollection collection) {
        collection.undealtSeed().ifPresent(plan -> dealSome(collection, plan));
        return collection.undealtSeed().isPresent();
    }

    private void dealSome(DialogueCollection collection, SeedPlan plan) {
        List<Integer> there = dialogues.attitudes(collection.id(), plan.seedId());
        int lacking = plan.samples() - there.size();
        int ordinal = dialogues.nextOrdinal(collection.id(), plan.seedId());
        List<Cast> casts = lacking > 0 ? undealt(collection, plan, there) : List.of();
        for (Cast cast : casts.subList(0, Math.min(casts.size(), Math.min(lacking, AT_ONCE)))) {
            dialogues.persist(new Dialogue(
                    collection,
                    seed(collection, plan),
                    ordinal++,
                    collection.places().deal(),
                    cast));
        }
        dialogues.flush();
        if (lacking <= AT_ONCE) {
            collection.nextSeed();
        }
    }

    /** All the casts of the seed, less one for each dialogue that is there: a raised target keeps the survey's shares. */
    private List<Cast> undealt(DialogueCollection collection, SeedPlan plan, List<Integer> there) {
        List<Cast> casts = new ArrayList<>(casts(collection, plan));
        for (int attitude : there) {
            casts.stream()
                    .filter(cast -> cast.delegate().attitude().orElseThrow() == attitude)
                    .findFirst()
                    .ifPresent(casts::remove);
        }
        return casts;
    }

    private List<Cast> casts(DialogueCollection collection, SeedPlan plan) {
        CampaignSettings settings = collection.campaign().settings();
        Random random = RandomSeed.random(settings.seed(), collection.culture(), plan.seedId());
        return casting.casts(collection, seed(collection, plan), plan.samples(), random);
    }

    private Seed seed(DialogueCollection collection, SeedPlan plan) {
        return surveys.get(collection.campaign().settings().survey())
                .findSeed(plan.question(), plan.country())
                .orElseThrow();
    }
}
