package org.culturepark.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageViewTest {
    private static final String PAGE =
            "<!doctype html><html lang='en'><title>T</title><main><h1>T</h1>%s</main></html>";
    private static Chromium chromium;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<input>, label: ",
        "<p style='width: 900px'>wide</p>, Width of",
        "<script>throw new Error('broken')</script>, Scripts that failed"
    })
    void shouldFindWhatCannotBeUsed(String content, String complaint) {
        try (PageView view = chromium.open("about:blank", Screen.PHONE)) {
            view.page().setContent(PAGE.formatted(content));

            assertThatThrownBy(view::assertUsable).hasMessageContaining(complaint);
        }
    }

    @Test
    void shouldHaveNothingAgainstAPlainPage() {
        try (PageView view = chromium.open("about:blank", Screen.DESK.dark())) {
            view.page().setContent(PAGE.formatted("<p>Plain</p>"));

            assertThatCode(view::assertUsable).doesNotThrowAnyException();
        }
    }
}
