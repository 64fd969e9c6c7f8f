package org.culturepark.generator.culture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.culturepark.generator.seed.Survey;
import org.culturepark.generator.seed.SurveyLibrary;
import org.junit.jupiter.api.Test;

class CultureCatalogueTest {
    private final CultureCatalogue catalogue = new CultureCatalogue(new ObjectMapper());

    @Test
    void shouldHoldTheEightCulturesAndThePartners() {
        assertThat(catalogue.all())
                .extracting(Culture::id)
                .containsExactly(
                        "Arabic",
                        "Bengali",
                        "Chinese",
                        "German",
                        "Korean",
                        "Portuguese",
                        "Spanish",
                        "Turkish",
                        "English");
    }

    @Test
    void shouldKnowOfEachCultureWhatItsCountryAnswered() {
        Survey survey = new SurveyLibrary().get("wvs7");

        assertThat(catalogue.all())
                .flatExtracting(Culture::countries)
                .extracting(SurveyCountry::code)
                .containsExactly("JOR", "BGD", "CHN", "DEU", "KOR", "BRA", "ARG", "TUR", "USA")
                .allSatisfy(country -> assertThat(survey.countries()).contains(country));
    }

    @Test
    void shouldHaveDifferentNamesForWomenAndMen() {
        assertThat(catalogue.all())
                .allSatisfy(culture -> assertThat(culture.givenNames().female())
                        .hasSizeGreaterThanOrEqualTo(10)
                        .doesNotHaveDuplicates()
                        .doesNotContainAnyElementsOf(culture.givenNames().male()));
    }

    @Test
    void shouldNameTheCountry() {
        assertThat(catalogue.get("Korean").countryName("KOR")).isEqualTo("South Korea");
    }
}
