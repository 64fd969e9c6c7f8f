package org.culturepark.generator.culture;

/**
 * A country whose survey answers stand for a culture.
 *
 * @param code ISO 3166 alpha-3, as the surveys write it
 * @param name the country's name as it reads after "from"
 */
public record SurveyCountry(String code, String name) {}
