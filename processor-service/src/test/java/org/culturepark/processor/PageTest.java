package org.culturepark.processor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturepark.processor.DialogueEvent.aDialogueOf;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.culturepark.testing.Chromium;
import org.culturepark.testing.PageView;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.Screen;
import org.culturepark.testing.TestTopics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page as people use it, in Chromium. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class PageTest {
    private static final String PROUD = "I agree, making my <b>parents</b> proud has been the central aim of my life.";
    private static final String STUDIED = "I studied for years so that my mother and father would be proud of me.";
    private static final String BUS = "I take the bus to the river on Sundays.";

    private static Chromium chromium;
    /** For the tests that change nothing. */
    private static Optional<TestDataSet> published = Optional.empty();

    private final TestTopics topics = TestTopics.ofRunningTest();
    private final TestDataSet dataSet = TestDataSet.create();

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
    void shouldShowTheFunnelAsItFillsAndLeadToTheSurvey() {
        talk();
        dataSet.awaitCurated(1);
        try (PageView view = open("", Screen.DESK)) {
            assertThat(view.heading()).hasText("Koreans");
            assertThat(view.status()).hasText("Collecting: 1 dialogue → 3 opinions → 2 kept → 0 examples.");
            assertThat(region(view, "Opinions")).containsText("1 about something else");

            dataSet.complete(topics, 1, 1, 2);

            assertThat(view.status()).hasText("Published: 1 dialogue → 3 opinions → 2 kept → 2 examples.");
            view.link("Examples").click();
            view.page()
                    .getByRole(AriaRole.CELL)
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            assertThat(view.heading()).hasText("Where example 1 came from");
            assertThat(region(view, "Turn")).containsText(PROUD);
            assertThat(region(view, "Verdicts")).containsText("says what the attitude says");
            assertThat(region(view, "Survey")).containsText("1,245 respondents");
            assertThat(view.page().locator(".bars .marked")).hasCount(1);
            view.assertUsable();
        }
    }

    @Test
    void shouldFindOpinionsByTheirReason() {
        talk();
        dataSet.awaitCurated(1);
        try (PageView view = open("/opinions", Screen.PHONE)) {
            view.field("Reason").selectOption("IRRELEVANT");
            view.button("Search").click();

            assertThat(view.status()).hasText("1 to 1 of 1");
            assertThat(view.page().getByText(BUS)).isVisible();
            view.assertUsable();
        }
    }

    @Test
    void shouldReviewByHand() {
        talk();
        dataSet.awaitCurated(1);
        dataSet.change("{\"review\": true}");
        dataSet.complete(topics, 1, 1, 2);
        dataSet.awaitState("IN_REVIEW");
        try (PageView view = open("/review", Screen.DESK)) {
            Page page = view.page();
            view.button("Accept").first().click();
            assertThat(page.locator("[data-field=reviewer] .field-error")).hasText("must not be blank");

            view.field("Your name").fill("Kim");
            Locator first = page.locator(".desk > li").first();
            Locator answer = first.getByLabel("Answer", new Locator.GetByLabelOptions().setExact(true));
            answer.fill(answer.inputValue() + " Always.");
            first.getByText("Save what I wrote").click();
            assertThat(view.status())
                    .containsText("1 of 2 examples decided: 0 accepted, 1 edited, 0 rejected, 1 open.");
            view.button("Publish what passed").click();
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("Nobody has decided on 1 of the examples.");
            view.button("Choose all shown").click();
            view.button("Reject chosen").click();
            assertThat(view.status()).containsText("People agree with the automatic verdict on 0%");
            view.button("Publish what passed").click();
            dataSet.awaitState("PUBLISHED");
            view.assertUsable();
        }
        Assertions.assertThat(dataSet.read("/examples").getString("items[0].messages[2].content"))
                .endsWith(" Always.");
    }

    @Test
    void shouldGoThroughTheMapByKeyboard() {
        try (PageView view = open(published(), "/map?scope=dataset", Screen.DESK)) {
            Page page = view.page();
            assertThat(page.getByRole(AriaRole.IMG)).hasAttribute("aria-label", "Map of 2 opinions by culture");
            Locator chosen = page.locator(".chosen");
            String left = chosen.locator("p").first().textContent();
            page.getByRole(AriaRole.SLIDER).focus();
            page.keyboard().press("ArrowRight");
            assertThat(chosen.locator("p").first()).not().hasText(left);

            view.field("Colour by").selectOption("cluster");
            assertThat(page.locator(".legend li")).hasCount(2);
            view.assertUsable();
        }
    }

    @Test
    void shouldHandOutFiles() throws Exception {
        try (PageView view = open(published(), "/exports", Screen.DESK)) {
            Download download = view.page()
                    .waitForDownload(
                            () -> view.link("Download train-openai.jsonl").click());

            Assertions.assertThat(Files.readString(download.path())).contains("\"messages\"", STUDIED);
            view.assertUsable();
        }
    }

    /** Each view, wide and light, and narrow and dark; with what a model said as text, never as HTML. */
    @Test
    void shouldBeUsableOnEveryScreen() {
        String shown = "#/datasets/" + published().id();
        String example = published().read("/examples").getString("items[0].exampleId");
        List<String> views = List.of(
                "",
                shown,
                shown + "/opinions",
                shown + "/map",
                shown + "/examples",
                shown + "/review",
                shown + "/statistics",
                shown + "/exports",
                "#/examples/" + example);
        Screen.widthsAndSchemes().forEach(screen -> {
            for (String path : views) {
                try (PageView view = chromium.open(address + path, screen)) {
                    assertThat(view.heading()).isVisible();
                    assertThat(view.page().getByText("Measuring")).hasCount(0);
                    view.page().evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
                    assertThat(view.page().locator("main b")).hasCount(0);
                    view.assertUsable();
                }
            }
        });
    }

    @Test
    void shouldSayThatThereIsNoSuchDataSet() {
        try (PageView view = open("", Screen.PHONE.dark())) {
            assertThat(view.page().getByRole(AriaRole.ALERT)).hasText(Pattern.compile("There is no data set .*"));
            view.assertUsable();
        }
    }

    private PageView open(String view, Screen screen) {
        return open(dataSet, view, screen);
    }

    private PageView open(TestDataSet shown, String view, Screen screen) {
        return chromium.open(address + "#/datasets/" + shown.id() + view, screen);
    }

    private static Locator region(PageView view, String name) {
        return view.page()
                .getByRole(AriaRole.REGION, new GetByRoleOptions().setName(name).setExact(true));
    }

    private TestDataSet published() {
        if (published.isEmpty()) {
            talk();
            dataSet.complete(topics, 1, 1, 2);
            dataSet.awaitState("PUBLISHED");
            published = Optional.of(dataSet);
        }
        return published.orElseThrow();
    }

    private void talk() {
        aDialogueOf(dataSet)
                .aboutSeed(dataSet.seedId())
                .theDelegateSays(PROUD + " " + STUDIED + " " + BUS)
                .thePartnerSays("I understand your view.")
                .sendTo(topics);
    }
}
