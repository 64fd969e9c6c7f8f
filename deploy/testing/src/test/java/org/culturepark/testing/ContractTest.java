package org.culturepark.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.culturepark.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ContractTest {
    @SuppressWarnings("unused") // named in @FieldSource
    static final Iterable<String> TOPICS = Topics.ALL;

    @ParameterizedTest
    @FieldSource("TOPICS")
    void shouldHoldForTheGoldenExample(String topic) {
        Contract contract = Contract.of(topic);

        contract.assertHolds(contract.example());
    }

    @Test
    void shouldNameTheFieldThatIsWrong() {
        Contract contract = Contract.of(Topics.DIALOGUE_GENERATED);
        String json = contract.example().replaceFirst("\"dialogueId\"\\s*:\\s*\"[^\"]*\"", "\"dialogueId\": \"7\"");

        assertThat(contract.violations(json)).singleElement().asString().startsWith("/dialogueId: ");
        assertThatThrownBy(() -> contract.assertHolds(json))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/dialogueId");
    }

    @Test
    void shouldSayThatATopicHasNoContract() {
        assertThatThrownBy(() -> Contract.of("culturepark.nothing.v1")).isInstanceOf(IllegalArgumentException.class);
    }
}
