package org.culturepark.processor.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPersonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I think that work is a duty.",
                "It matters to me.",
                "For my family work comes first.",
                "We honour our elders.",
                "This choice was mine.",
                "Nobody asked us.",
                "I'm sure of it.",
                "I\u2019ve always believed that.",
                "After World War I my grandfather moved here.",
                "Personally, I say \"no\" to that.",
                "My father taught me.",
                "Let us be honest about it.",
            })
    void isFirstPerson(String sentence) {
        assertThat(FirstPerson.isIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Health is important to people.",
                "Abdulla's father was a farmer.",
                "World War I changed the country.",
                "Women should have the same chances.",
                "You told them \"I am tired\".",
                "The US is far away.",
                "Part I of the book is about hours and meals.",
                "Mining is hard work.",
                "The music is wellknown in Iran.",
                "They believe in themselves.",
                "Elizabeth I ruled for long.",
                "\u201cI like it\u201d, said the man.",
            })
    void isNotFirstPerson(String sentence) {
        assertThat(FirstPerson.isIn(sentence)).isFalse();
    }
}
