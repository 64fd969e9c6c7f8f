package org.culturepark.generator.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.culturepark.generator.attitude.AttitudeChoice;
import org.culturepark.generator.attitude.AttitudeDeal;
import org.culturepark.generator.campaign.CampaignSettings;
import org.culturepark.generator.campaign.DialogueCollection;
import org.culturepark.generator.campaign.GenderChoice;
import org.culturepark.generator.culture.Culture;
import org.culturepark.generator.culture.CultureCatalogue;
import org.culturepark.generator.culture.Gender;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Seed;
import org.culturepark.generator.seed.SurveyLibrary;

/** Finds the voices for the samples of a seed: names, and the answers of the survey that bind them. */
@ApplicationScoped
class Casting {
    private final CultureCatalogue cultures;
    private final SurveyLibrary surveys;

    Casting(CultureCatalogue cultures, SurveyLibrary surveys) {
        this.cultures = cultures;
        this.surveys = surveys;
    }

    /** One cast a sample; drawn the same from the same random numbers. */
    List<Cast> casts(DialogueCollection collection, Seed seed, int samples, Random random) {
        CampaignSettings settings = collection.campaign().settings();
        Culture culture = cultures.get(collection.culture());
        List<Voice> delegates = voices(
                culture,
                seed.country(),
                settings.delegateGender(),
                dealt(seed.distribution(), settings.attitude(), samples, random),
                random);
        List<Optional<Voice>> partners = switch (settings.mode()) {
            case DIRECT -> Collections.nCopies(samples, Optional.empty());
            case IN_CULTURAL -> some(seconds(culture, seed, settings, samples, random));
            case CROSS_CULTURAL -> some(strangers(seed, settings, samples, random));
        };
        return IntStream.range(0, samples)
                .mapToObj(sample -> new Cast(delegates.get(sample), partners.get(sample)))
                .toList();
    }

    private static List<Optional<Voice>> some(List<Voice> voices) {
        return voices.stream().map(Optional::of).toList();
    }

    /** Partners of the delegates' own culture, bound to answers of the same country. */
    private static List<Voice> seconds(
            Culture culture, Seed seed, CampaignSettings settings, int samples, Random random) {
        List<OptionalInt> answers = shuffled(seed.distribution(), settings.attitude(), samples, random);
        return voices(culture, seed.country(), settings.partner().gender(), answers, random);
    }

    /** Partners of another culture, bound to the answers of its first country that was asked, if one was. */
    private List<Voice> strangers(Seed seed, CampaignSettings settings, int samples, Random random) {
        Culture culture = cultures.get(settings.partner().culture());
        Optional<AnswerDistribution> asked = asked(culture, seed);
        String country = asked.map(AnswerDistribution::country)
                .orElseGet(() -> culture.countries().get(0).code());
        List<OptionalInt> answers = asked.map(given -> shuffled(given, settings.attitude(), samples, random))
                .orElseGet(() -> Collections.nCopies(samples, OptionalInt.empty()));
        return voices(culture, country, settings.partner().gender(), answers, random);
    }

    private Optional<AnswerDistribution> asked(Culture culture, Seed seed) {
        return culture.countries().stream()
                .flatMap(country ->
                        surveys
                                .get(seed.survey())
                                .findDistribution(seed.question().id(), country.code())
                                .stream())
                .filter(AnswerDistribution::asked)
                .findFirst();
    }

    /** In another order than the delegates', or the most frequent answer of one side would always meet that of the other. */
    private static List<OptionalInt> shuffled(
            AnswerDistribution answers, AttitudeChoice choice, int samples, Random random) {
        List<OptionalInt> codes = new ArrayList<>(dealt(answers, choice, samples, random));
        Collections.shuffle(codes, random);
        return codes;
    }

    private static List<OptionalInt> dealt(
            AnswerDistribution answers, AttitudeChoice choice, int samples, Random random) {
        return AttitudeDeal.deal(choice, answers, samples, random).stream()
                .map(OptionalInt::of)
                .toList();
    }

    private static List<Voice> voices(
            Culture culture, String country, GenderChoice gender, List<OptionalInt> answers, Random random) {
        return answers.stream()
                .map(answer -> new Voice(name(culture, gender, random), culture.id(), country, answer))
                .toList();
    }

    private static String name(Culture culture, GenderChoice choice, Random random) {
        Gender gender = switch (choice) {
            case FEMALE -> Gender.FEMALE;
            case MALE -> Gender.MALE;
            case ANY -> random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
        };
        List<String> names = culture.givenNames().of(gender);
        return names.get(random.nextInt(names.size()));
    }
}
