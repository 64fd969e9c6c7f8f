package org.culturepark.chassis.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PricesTest {
    private static final String HEADER = "model,from,prompt,cached,completion\n";

    @TempDir
    Path folder;

    @Test
    void shouldKnowThePriceOfTheDay() throws IOException {
        Prices prices = prices(HEADER + "m,2024-01-01,2,1,8\nm,2025-01-01,1,0.5,4\n");

        assertThat(prices.find("m", LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(prices.find("m", LocalDate.of(2024, 12, 31)).orElseThrow().prompt())
                .isEqualByComparingTo("2");
        assertThat(prices.find("m", LocalDate.of(2025, 1, 1)).orElseThrow().prompt())
                .isEqualByComparingTo("1");
        assertThat(prices.find("another", LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @Test
    void shouldPriceCachedTokensAsSuch() {
        Price price =
                new Price("m", LocalDate.EPOCH, new BigDecimal("2.50"), new BigDecimal("1.25"), new BigDecimal("10"));

        assertThat(price.of(1_000_000, 400_000, 100_000)).isEqualByComparingTo("3.00");
    }

    @Test
    void shouldHaveATableOfItsOwn() {
        Prices prices = new Prices(Optional::empty);

        assertThat(prices.find("gpt-4o-mini", LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .completion())
                .isEqualByComparingTo("0.60");
    }

    @Test
    void shouldSayWhichLineOfATableIsBroken() {
        assertThatThrownBy(() -> prices(HEADER + "m,2024-01-01,2,1,8\nm,soon,1,0.5,4\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 3");
    }

    private Prices prices(String table) throws IOException {
        Path file = folder.resolve("prices.csv");
        Files.writeString(file, table);
        return new Prices(() -> Optional.of(file));
    }
}
