package org.culturepark.evaluator.vsm13;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Seeded personas, the same for every culture (matched samples, as the manual asks for). Each attribute is dealt out as
 * evenly as the number allows and then shuffled, so that twenty people hold all ages and not by chance three.
 */
public final class PersonaSample {
    private static final List<String> GENDERS = List.of("woman", "man");
    private static final List<Integer> YOUNGEST_OF_AGE_BAND = List.of(18, 25, 35, 45, 55, 65);
    private static final int YEARS_IN_BAND = 7;
    private static final List<String> EDUCATIONS =
            List.of("primary school", "secondary school", "vocational training", "a university degree");
    private static final List<String> OCCUPATIONS = List.of(
            "a factory worker",
            "an office clerk",
            "a teacher",
            "a shop owner",
            "a nurse",
            "a farmer",
            "an engineer",
            "a driver",
            "a manager",
            "keeping house at present",
            "a cook",
            "looking for work");

    private PersonaSample() {}

    public static List<Persona> of(int size, long seed) {
        Random random = new Random(seed);
        List<String> genders = dealt(GENDERS, size, random);
        List<Integer> ages = dealt(YOUNGEST_OF_AGE_BAND, size, random);
        List<String> educations = dealt(EDUCATIONS, size, random);
        List<String> occupations = dealt(OCCUPATIONS, size, random);
        return IntStream.range(0, size)
                .mapToObj(number -> new Persona(
                        String.format(Locale.ROOT, "p%02d", number + 1),
                        ages.get(number) + random.nextInt(YEARS_IN_BAND),
                        genders.get(number),
                        educations.get(number),
                        occupations.get(number)))
                .toList();
    }

    private static <T> List<T> dealt(List<T> values, int size, Random random) {
        List<T> dealt = new ArrayList<>(IntStream.range(0, size)
                .mapToObj(number -> values.get(number % values.size()))
                .toList());
        Collections.shuffle(dealt, random);
        return dealt;
    }
}
