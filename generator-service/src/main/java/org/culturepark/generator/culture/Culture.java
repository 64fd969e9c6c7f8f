package org.culturepark.generator.culture;

import java.util.List;

/**
 * A culture that delegates can speak for.
 *
 * @param id name of the culture, unique in the catalogue
 * @param people its people in the plural, in English
 * @param language its language's name in English
 * @param countries whose survey answers its delegates are bound to, at least one; never averaged
 * @param givenNames common given names, for the delegates
 */
public record Culture(String id, String people, String language, List<SurveyCountry> countries, GivenNames givenNames) {

    public Culture {
        if (countries.isEmpty()) {
            throw new IllegalArgumentException("Culture " + id + " has no survey country");
        }
        countries = List.copyOf(countries);
    }

    /** The name of the country with this code. */
    public String countryName(String code) {
        return countries.stream()
                .filter(country -> country.code().equals(code))
                .map(SurveyCountry::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Culture " + id + " has no country " + code));
    }
}
