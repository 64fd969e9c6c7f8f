package org.culturepark.generator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturepark.testing.ChatEndpoint.callTo;
import static org.culturepark.testing.ChatEndpoint.isFiltered;
import static org.culturepark.testing.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.culturepark.testing.Chromium;
import org.culturepark.testing.PageView;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Campaigns previewed, stopped and taken up again on the page, in Chromium. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class PageOrdersTest {
    private static final int SLOW_MS = 200;
    private static Chromium chromium;

    private final String model = "model-" + UUID.randomUUID();

    @ChatEndpoint.Server
    WireMockServer endpoint;

    @TestHTTPResource("/")
    String address;

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

    @Test
    void shouldPreviewBeforeItStarts() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
        try (PageView view = chromium.open(address + "#/new", Screen.DESK)) {
            view.field("Korean").check();
            view.field("Dialogues per culture").fill("100");
            view.field("Rounds").fill("1");
            view.page().getByText("Model, budget and seed").click();
            view.field("Model").fill(model);
            view.button("Preview first").click();

            assertThat(view.status()).containsText("Projected for 100 dialogues");
            assertThat(view.status()).containsText(Pattern.compile("Calls\\s*200"));
            assertThat(view.status()).containsText(Pattern.compile("Tokens\\s*3,000"));
            assertThat(view.status()).containsText("unknown: a price is not in the table");
            assertThat(view.page().locator(".conversation").first()).containsText("I say so.");
            view.assertUsable();
        }
    }

    @Test
    void shouldPauseResumeAndCancel() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.").withFixedDelay(SLOW_MS)));
        try (PageView view = chromium.open(address + "#/campaigns/" + started(2000, ""), Screen.PHONE)) {
            assertThat(view.status()).hasText(Pattern.compile("Running: [1-9].* of 2,000 dialogues."));
            view.button("Pause").press("Enter");
            assertThat(view.status()).hasText(Pattern.compile("Paused: .*"));
            assertThat(view.button("Resume")).isFocused();
            view.assertUsable();

            view.button("Resume").press("Enter");
            assertThat(view.status()).hasText(Pattern.compile("Running: .*"));
            view.page().onDialog(Dialog::accept);
            view.button("Cancel").click();

            assertThat(view.status()).hasText(Pattern.compile("Cancelled: .*"));
            assertThat(view.page().getByText("dropped")).isVisible();
            view.assertUsable();
        }
    }

    @Test
    void shouldGoOnWhenTheBudgetIsRaised() {
        endpoint.stubFor(callTo(model).willReturn(says("I say so.").withFixedDelay(SLOW_MS)));
        String id = started(20, ", \"budget\": {\"tokens\": 60}");
        try (PageView view = chromium.open(address + "#/campaigns/" + id, Screen.DESK.dark())) {
            assertThat(view.status()).hasText(Pattern.compile("Stopped by its budget: .*"));
            view.field("Budget in tokens").fill("-1");
            view.button("Change").click();
            assertThat(view.page().getByText("must be greater than or equal to 1"))
                    .isVisible();

            view.field("Budget in tokens").fill("100000");
            view.button("Change").click();

            assertThat(view.status()).hasText("Completed: 20 of 20 dialogues.");
            view.link("Usage and money").click();
            assertThat(view.page().getByRole(AriaRole.CELL).filter(new FilterOptions().setHasText(model)))
                    .isVisible();
            assertThat(view.page().getByText("99,400 of 100,000 left")).isVisible();
            view.assertUsable();
        }
    }

    @Test
    void shouldTryFailedDialoguesAgain() {
        endpoint.stubFor(callTo(model).willReturn(isFiltered()));
        String id = started(2, ", \"replacements\": 0");
        try (PageView view = chromium.open(address + "#/campaigns/" + id, Screen.DESK)) {
            assertThat(view.status()).hasText("Ended short: 0 of 2 dialogues, 2 failed.");
            endpoint.stubFor(callTo(model).willReturn(says("I say so.")));
            view.button("Retry failed dialogues").click();

            assertThat(view.status()).hasText("Completed: 2 of 2 dialogues.");
        }
    }

    private String started(int samples, String more) {
        return CampaignApi.start("""
                {"cultures": ["Korean"], "questions": ["Q27"], "samples": %d, "rounds": 1, "model": "%s"%s}""".formatted(samples, model, more));
    }
}
