package org.culturepark.generator.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturepark.generator.culture.Culture;
import org.culturepark.generator.culture.CultureCatalogue;
import org.culturepark.generator.seed.Seed;
import org.culturepark.generator.seed.Survey;
import org.culturepark.generator.seed.SurveyLibrary;

/** Spreads the samples of a culture over the seeds it has. */
@ApplicationScoped
class SamplePlan {
    private final CultureCatalogue cultures;
    private final SurveyLibrary surveys;

    SamplePlan(CultureCatalogue cultures, SurveyLibrary surveys) {
        this.cultures = cultures;
        this.surveys = surveys;
    }

    /**
     * The seeds with samples, in the survey's order. They differ by one sample at most, and those that have one more
     * lie evenly over the survey, so that no topic is favoured.
     *
     * @throws InvalidCampaign if the culture's countries were asked none of the questions
     */
    List<SeedPlan> of(CampaignSettings settings, String cultureId) {
        List<Seed> seeds = seeds(settings, cultures.get(cultureId));
        if (seeds.isEmpty()) {
            throw new InvalidCampaign("questions", "none is left that was asked in a country of " + cultureId);
        }
        return IntStream.range(0, seeds.size())
                .mapToObj(i -> plan(seeds.get(i), share(settings.samples(), i, seeds.size())))
                .filter(plan -> plan.samples() > 0)
                .toList();
    }

    /** The plan of the collection with more samples: none of its seeds loses one, and those that have least gain first. */
    List<SeedPlan> raised(CampaignSettings settings, DialogueCollection collection, int samples) {
        Map<UUID, Integer> there =
                collection.plannedPerSeed().stream().collect(Collectors.toMap(SeedPlan::seedId, SeedPlan::samples));
        List<Seed> seeds = seeds(settings, cultures.get(collection.culture()));
        int[] counts = seeds.stream()
                .mapToInt(seed -> there.getOrDefault(seed.id(), 0))
                .toArray();
        fill(counts, samples - collection.planned());
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .mapToObj(i -> plan(seeds.get(i), counts[i]))
                .toList();
    }

    /** Adds {@code more} to the lowest, those of one height at a time; where not all of them gain, they lie evenly. */
    static void fill(int[] counts, int more) {
        int left = more;
        while (left > 0) {
            int least = Arrays.stream(counts).min().orElseThrow();
            int[] lowest = IntStream.range(0, counts.length)
                    .filter(i -> counts[i] == least)
                    .toArray();
            int added = Math.min(left, lowest.length);
            for (int i = 0; i < lowest.length; i++) {
                counts[lowest[i]] += share(added, i, lowest.length);
            }
            left -= added;
        }
    }

    private List<Seed> seeds(CampaignSettings settings, Culture culture) {
        Survey survey = surveys.get(settings.survey());
        return culture.countries().stream()
                .flatMap(country -> survey.seeds(country.code()))
                .filter(seed -> wanted(settings, seed.question().id()))
                .toList();
    }

    private static boolean wanted(CampaignSettings settings, String question) {
        return (settings.questions().isEmpty() || settings.questions().contains(question))
                && !settings.holdOut().contains(question);
    }

    private static SeedPlan plan(Seed seed, int samples) {
        return new SeedPlan(seed.id(), seed.question().id(), seed.country(), samples);
    }

    /** The {@code index}-th of {@code parts} whole parts of {@code total}. */
    static int share(int total, int index, int parts) {
        return (int) ((index + 1L) * total / parts - (long) index * total / parts);
    }
}
