package org.culturepark.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemsTest {
    @Test
    void shouldSpreadOverTheWholeList() {
        assertThat(Items.spread(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), 4)).containsExactly(0, 2, 5, 7);
    }

    @Test
    void shouldTakeAllWhereMoreAreWanted() {
        assertThat(Items.spread(List.of("Q27", "Q28"), 50)).containsExactly("Q27", "Q28");
    }
}
