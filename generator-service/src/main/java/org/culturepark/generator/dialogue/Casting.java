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
import org.culturepark.generator.culture.Culture;
import org.culturepark.generator.culture.CultureCatalogue;
import org.culturepark.generator.culture.Gender;
import org.culturepark.generator.culture.SurveyCountry;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Seed;
import org.culturepark.generator.seed.Survey;

/** Finds the voices for the samples of a seed: a name, and an answer of the survey that binds it. */
@ApplicationScoped
class Casting {
    private final CultureCatalogue cultures;
    private final DialogueConfig config;

    Casting(CultureCatalogue cultures, DialogueConfig config) {
        this.cultures = cultures;
        this.config = config;
    }

    /** One delegate a sample, bound to the answers of the seed's country. */
    List<Voice> delegates(String culture, Seed seed, AttitudeChoice choice, int samples, Random random) {
        List<Integer> codes = AttitudeDeal.deal(choice, seed.distribution(), samples, random);
        return IntStream.range(0, samples)
                .mapToObj(sample ->
                        voice(cultures.get(culture), seed.country(), OptionalInt.of(codes.get(sample)), random))
                .toList();
    }

    /**
     * One partner a sample, bound to the answers of the partner's country where it was asked. Partners are shuffled, or
     * the most frequent answer of one country would always meet the most frequent of the other.
     */
    List<Voice> partners(Survey survey, String question, AttitudeChoice choice, int samples, Random random) {
        Culture culture = cultures.get(config.partnerCulture());
        Optional<AnswerDistribution> answers = culture.countries().stream()
                .flatMap(country -> survey.findDistribution(question, country.code()).stream())
                .filter(AnswerDistribution::asked)
                .findFirst();
        SurveyCountry home = culture.countries().get(0);
        String country = answers.map(AnswerDistribution::country).orElse(home.code());
        List<OptionalInt> codes = answers.map(given -> shuffled(given, choice, samples, random))
                .orElseGet(() -> Collections.nCopies(samples, OptionalInt.empty()));
        return codes.stream().map(code -> voice(culture, country, code, random)).toList();
    }

    private static List<OptionalInt> shuffled(
            AnswerDistribution answers, AttitudeChoice choice, int samples, Random random) {
        List<Integer> codes = new ArrayList<>(AttitudeDeal.deal(choice, answers, samples, random));
        Collections.shuffle(codes, random);
        return codes.stream().map(OptionalInt::of).toList();
    }

    private static Voice voice(Culture culture, String country, OptionalInt attitude, Random random) {
        Gender gender = random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
        List<String> names = culture.givenNames().of(gender);
        return new Voice(names.get(random.nextInt(names.size())), culture.id(), country, attitude);
    }
}
