package org.culturepark.trainer.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNameTest {
    private static final UUID VERSION = UUID.fromString("68ca35b4-3957-5946-aaaf-f322ef6ce769");

    @ParameterizedTest
    @CsvSource({
        "Korean, culturepark-korean-68ca35b4",
        "Brazilian Portuguese, culturepark-brazilian-portuguese-68ca35b4",
        "../../etc, culturepark-etc-68ca35b4",
        "한국, culturepark-culture-68ca35b4"
    })
    void shouldNameCultureAndVersion(String culture, String name) {
        assertThat(ModelName.of(culture, VERSION).value()).isEqualTo(name);
    }

    @Test
    void shouldStayShort() {
        assertThat(ModelName.of("x".repeat(500), VERSION).value()).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a.b", "Korean", "-a"})
    void shouldRejectWhatIsNoPlainName(String name) {
        assertThatThrownBy(() -> new ModelName(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
