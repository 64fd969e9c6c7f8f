package org.culturepark.chassis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.junit.jupiter.api.Test;

class IdentityTest {
    @Test
    void shouldBeTheSameForTheSameThingAndAnotherForAnother() {
        UUID id = Identity.of("seed", "wvs7", "Q27", "KOR");

        assertThat(id).isEqualTo(Identity.of("seed", "wvs7", "Q27", "KOR"));
        assertThat(id.version()).isEqualTo(5);
        assertThat(id).isNotEqualTo(Identity.of("seed", "wvs7", "Q2", "7KOR"));
        assertThat(id).isNotEqualTo(Identity.of("batch", "wvs7", "Q27", "KOR"));
    }
}
