package org.culturepark.processor.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeatsTest {
    /** The example of the Sainte-Laguë article: 53,000, 24,000 and 23,000 votes for seven seats give 3, 2 and 2. */
    @Test
    void sharesInProportion() {
        Map<String, Integer> votes = new LinkedHashMap<>();
        votes.put("a", 53_000);
        votes.put("b", 24_000);
        votes.put("c", 23_000);

        assertThat(Seats.share(7, votes, Map.of("a", 9, "b", 9, "c", 9))).isEqualTo(Map.of("a", 3, "b", 2, "c", 2));
    }

    @Test
    void givesNobodyMoreThanHeCanFill() {
        assertThat(Seats.share(4, Map.of("a", 10), Map.of("a", 2))).isEqualTo(Map.of("a", 2));
    }
}
