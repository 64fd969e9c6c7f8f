package org.culturepark.processor.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.culturepark.processor.DialogueEvent;
import org.culturepark.processor.TestDataSet;
import org.culturepark.processor.event.DialogueGenerated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final DialogueGenerated DIALOGUE = dialogue();

    /** Minji speaks, to Emily. Whatever only begins with a name, or holds it, stays as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Emily, I work for my parents. | I work for my parents.",
                "I see, Emily, that we differ. | I see that we differ.",
                "I work for my parents, Emily. | I work for my parents.",
                "I told Emily about my work. | I told my friend about my work.",
                "Emily's view is not mine. | My friend's view is not mine.",
                "I, Minji, honour my parents. | I honour my parents.",
                "They call me Minji at home. | They call me myself at home.",
                "I like Emilyville and my Minjis. | I like Emilyville and my Minjis.",
                "I am healthy and my family is too. | I am healthy and my family is too."
            })
    void takesNamesOut(String said, String kept) {
        assertThat(Names.in(DIALOGUE, DIALOGUE.delegates().get(0)).replacedIn(said))
                .isEqualTo(kept);
    }

    private static DialogueGenerated dialogue() {
        String json = DialogueEvent.aDialogueOf(TestDataSet.create())
                .theDelegateSays("x")
                .thePartnerSays("y")
                .json();
        try {
            return JsonMapper.builder()
                    .findAndAddModules()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(json, DialogueGenerated.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
