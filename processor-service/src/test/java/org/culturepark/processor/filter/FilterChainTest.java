package org.culturepark.processor.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FilterChainTest {
    private static final String ATTITUDE = "I agree that work is a duty towards society.";
    private static final FilterSettings SETTINGS = new FilterSettings(6, 80, 0.8, Set.of());
    private static final FilterChain FILTERS = new FilterChain(new SpokenLanguage());

    @ParameterizedTest
    @CsvFileSource(resources = "/filter/cases.csv", numLinesToSkip = 1)
    void givesTheReason(String reason, String text) {
        Optional<DropReason> found = FILTERS.check(text, "en", new Said(ATTITUDE, 0.8), SETTINGS);

        assertThat(found.map(Enum::name).orElse("passes")).isEqualTo(reason);
    }

    @Test
    void filtersInAFixedOrder() {
        assertThat(FILTERS.order(SETTINGS))
                .containsExactly(
                        DropReason.TOO_SHORT,
                        DropReason.TOO_LONG,
                        DropReason.REFUSAL,
                        DropReason.NOTHING_EXPRESSED,
                        DropReason.NOT_OWN_VIEW,
                        DropReason.REPETITIVE,
                        DropReason.PERSONAL_DATA,
                        DropReason.WRONG_LANGUAGE,
                        DropReason.ECHO,
                        DropReason.DUPLICATE,
                        DropReason.NEAR_DUPLICATE);
    }

    @Test
    void dropsWhatWasSaidBeforeWhateverItsCaseAndPunctuation() {
        Said said = new Said(ATTITUDE, 0.8);

        List<Optional<DropReason>> found = Stream.of(
                        "I think that hard work is a duty.",
                        "I think, that HARD work is a duty!",
                        "I think that hard work is a joy.")
                .map(text -> FILTERS.check(text, "en", said, SETTINGS))
                .toList();

        assertThat(found).containsExactly(Optional.empty(), Optional.of(DropReason.DUPLICATE), Optional.empty());
    }

    @Test
    void dropsWhatWasSaidBeforeInNearlyTheSameWords() {
        Said said = new Said(ATTITUDE, 0.8);
        String first = "I think that children should care for their parents in old age, because my parents raised me.";

        List<Optional<DropReason>> found = Stream.of(
                        first,
                        first.replace("raised me", "raised me well"),
                        first.replace("children should", "nobody should have to")
                                .replace("raised me", "never did"))
                .map(text -> FILTERS.check(text, "en", said, SETTINGS))
                .toList();

        assertThat(found).containsExactly(Optional.empty(), Optional.of(DropReason.NEAR_DUPLICATE), Optional.empty());
    }

    @Test
    void letsPassWhatAFilterThatIsOffWouldDrop() {
        FilterSettings lax = new FilterSettings(6, 80, 0.8, Set.of(DropReason.REFUSAL, DropReason.ECHO));

        assertThat(FILTERS.check("As an AI, I see my work as a duty to you.", "en", new Said(ATTITUDE, 0.8), lax))
                .isEmpty();
        assertThat(FILTERS.check(ATTITUDE, "en", new Said(ATTITUDE, 0.8), lax)).isEmpty();
    }

    @Test
    void dropsWhatHasMoreWordsThanASentence() {
        String endless = "I think that ".repeat(40);

        assertThat(FILTERS.check(endless, "en", new Said(ATTITUDE, 0.8), SETTINGS))
                .contains(DropReason.TOO_LONG);
    }

    @Test
    void takesTheLanguageOfTheDialogueForTheRightOne() {
        String german = "Ich finde, dass Kinder ihre Eltern im Alter pflegen sollten, denn das geh\u00f6rt sich so.";

        assertThat(FILTERS.check(german, "de", new Said(ATTITUDE, 0.8), SETTINGS))
                .isEmpty();
    }
}
