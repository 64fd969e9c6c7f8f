package org.culturepark.generator.culture;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A culture as somebody wants it. */
record CultureRequest(
        @Schema(description = "Name of the culture, unique in any case.", examples = "Japanese")
        @NotNull
        @Pattern(
                regexp = "\\p{L}[\\p{L}\\p{N} -]{0,39}",
                message = "must have 1 to 40 letters, digits, spaces and hyphens, the first a letter")
        String id,

        @Schema(description = "Its people in the plural, in English.", examples = "Japanese people")
        @NotBlank
        @Size(max = 100)
        String people,

        @Schema(description = "Its language's name in English.", examples = "Japanese") @NotBlank @Size(max = 100)
        String language,

        @Schema(description = "Whose survey answers its delegates are bound to: each country's own, never an average.")
        @NotEmpty
        @Size(max = 20)
        List<@NotNull @Valid Country> countries,

        @NotNull @Valid Names givenNames) {

    /** Can be sent as printed. */
    static final String EXAMPLE = """
            {"id": "Japanese", "people": "Japanese people", "language": "Japanese",
             "countries": [{"code": "JPN", "name": "Japan"}],
             "givenNames": {"female": ["Yuki", "Haruka", "Akiko"], "male": ["Kenji", "Takashi", "Hiroshi"]}}""";

    Culture culture() {
        return new Culture(
                id,
                people.strip(),
                language.strip(),
                countries.stream()
                        .map(country -> new SurveyCountry(country.code, country.name.strip()))
                        .toList(),
                new GivenNames(givenNames.female, givenNames.male));
    }

    /** A country whose answers stand for the culture. */
    record Country(
            @Schema(description = "ISO 3166 alpha-3, as the surveys write it.", examples = "JPN")
            @NotNull
            @Pattern(regexp = "[A-Z]{3}", message = "must be a code of three capital letters")
            String code,

            @Schema(description = "The country's name as it reads after \"from\".", examples = "Japan")
            @NotBlank
            @Size(max = 100)
            String name) {}

    /** Common given names, for the delegates. */
    record Names(
            @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 40) String> female,
            @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 40) String> male) {}
}
