package org.culturepark.generator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturepark.testing.ChatEndpoint.callTo;
import static org.culturepark.testing.ChatEndpoint.isCutOffAfter;
import static org.culturepark.testing.ChatEndpoint.isFiltered;
import static org.culturepark.testing.ChatEndpoint.says;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.culturepark.testing.Chromium;
import org.culturepark.testing.PageView;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as people use it, in Chromium. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class PageTest {
    private static final String SAID = "I say so <b>because</b> of my family.";
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

    static Stream<Screen> screens() {
        return Screen.all();
    }

    @Test
    void shouldStartACampaignAndShowItsDialogues() {
        endpoint.stubFor(callTo(model).willReturn(isCutOffAfter(SAID + " And")));
        try (PageView view = chromium.open(address, Screen.DESK)) {
            Page page = view.page();
            link(page, "New campaign").click();
            page.getByLabel("Korean", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByText("Questions: all of the survey").click();
            page.getByLabel("Q27 ·").check();
            page.getByLabel("Name").fill("On parents");
            page.getByLabel("Dialogues per culture").fill("2");
            page.getByLabel("Rounds").fill("1");
            page.getByText("Model, budget and seed").click();
            page.getByLabel("Model", new Page.GetByLabelOptions().setExact(true))
                    .fill(model);
            button(page, "Start").click();

            assertThat(heading(page)).hasText("On parents");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Completed: 2 of 2 dialogues.");
            link(page, "Dialogues").click();
            page.getByRole(AriaRole.CELL).getByRole(AriaRole.LINK).first().click();

            Locator conversation = page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Conversation"));
            assertThat(conversation.getByRole(AriaRole.LISTITEM)).hasCount(2);
            assertThat(conversation).containsText(SAID);
            assertThat(conversation).containsText("cut off");
            assertThat(conversation).containsText("guide-v2@");
            assertThat(page.getByRole(AriaRole.COMPLEMENTARY)).containsText("How South Korea answered");
            assertThat(page.getByRole(AriaRole.COMPLEMENTARY)).containsText("1,245 respondents");
            assertThat(page.locator(".bars .marked")).hasCount(1);
            view.assertUsable();
        }
    }

    @Test
    void shouldShowWhatIsWrongAtItsField() {
        try (PageView view = chromium.open(address + "#/new", Screen.DESK)) {
            Page page = view.page();
            page.getByLabel("Rounds").fill("99");
            button(page, "Start").click();

            assertThat(page.locator("[data-field=rounds] .field-error"))
                    .hasText(Pattern.compile("must be less than.*"));
            assertThat(page.locator("[data-field=cultures] .field-error")).hasText("must not be empty");
            assertThat(page.getByLabel("Arabic")).isFocused();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("see the marked fields");
            view.assertUsable();
        }
    }

    /** It is unfolded for that. */
    @Test
    void shouldShowWhatIsWrongAtAFoldedField() {
        try (PageView view = chromium.open(address + "#/new", Screen.DESK)) {
            Page page = view.page();
            page.getByLabel("Korean", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByText("Model, budget and seed").click();
            page.getByLabel("Endpoint").fill("nowhere");
            page.getByText("Model, budget and seed").click();
            button(page, "Start").click();

            assertThat(page.getByLabel("Endpoint")).isFocused();
            assertThat(page.getByText("no endpoint \"nowhere\" is configured")).isVisible();
        }
    }

    @Test
    void shouldBeUsedByKeyboardAlone() {
        endpoint.stubFor(callTo(model).willReturn(says(SAID)));
        try (PageView view = chromium.open(address + "#/new?like=" + ended("On keys", 1), Screen.DESK)) {
            Page page = view.page();
            assertThat(page.getByLabel("Name")).hasValue("On keys, again");

            press(page, "Start");
            assertThat(heading(page)).hasText("On keys, again");
            assertThat(heading(page)).isFocused();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Completed: 1 of 1 dialogue.");
            press(page, "Dialogues");
            assertThat(heading(page)).isFocused();
            page.keyboard().press("Shift+Tab");
            press(page, "All campaigns");
            assertThat(heading(page)).isFocused();
            assertThat(heading(page)).hasText("Campaigns");
        }
    }

    @Test
    void shouldFindDialoguesByWhatWasSaid() {
        endpoint.stubFor(callTo(model).willReturn(says("Nothing 100% sure.")));
        String id = ended("On words", 2);
        try (PageView view = chromium.open(address + "#/campaigns/" + id + "/dialogues", Screen.PHONE)) {
            Page page = view.page();
            page.getByLabel("What was said").fill("100% SURE");
            button(page, "Search").click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 to 2 of 2");

            page.getByLabel("What was said").fill("of my neighbours");
            button(page, "Search").click();
            assertThat(page.getByText("No dialogue is like that.")).isVisible();

            page.getByLabel("What was said").fill("");
            page.getByLabel("State").selectOption("FAILED");
            button(page, "Search").click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("None found");
            view.assertUsable();
        }
    }

    @Test
    void shouldSayWhyDialoguesFailed() {
        endpoint.stubFor(callTo(model).willReturn(isFiltered()));
        String id = ended("On silence", 1);
        try (PageView view = chromium.open(address + "#/campaigns/" + id, Screen.PHONE.dark())) {
            Page page = view.page();
            assertThat(page.getByText("held back by a filter").first()).isVisible();
            view.assertUsable();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void shouldBeUsableOnEveryScreen(Screen screen) {
        endpoint.stubFor(callTo(model).willReturn(says(SAID)));
        String id = ended("On screens", 2);
        String dialogue = CampaignApi.path("/v1/campaigns/" + id + "/dialogues").getString("items[0].id");
        for (String path : new String[] {
            "",
            "new",
            "campaigns/" + id,
            "campaigns/" + id + "/dialogues",
            "campaigns/" + id + "/usage",
            "campaigns/" + id + "/settings",
            "dialogues/" + dialogue,
            "nowhere"
        }) {
            try (PageView view = chromium.open(address + "#/" + path, screen)) {
                assertThat(heading(view.page())).isVisible();
                view.page().locator("details").all().forEach(fold -> fold.evaluate("fold => { fold.open = true; }"));
                view.assertUsable();
            }
        }
    }

    /** A campaign of this test's model that has ended. */
    private String ended(String name, int samples) {
        String id = CampaignApi.start("""
                {"name": "%s", "cultures": ["Korean"], "questions": ["Q27"], "samples": %d, "rounds": 1, "model": "%s",
                 "replacements": 0}""".formatted(name, samples, model));
        CampaignApi.awaitEnd(id);
        return id;
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Goes by Tab to what has this text and presses Enter. */
    private static void press(Page page, String text) {
        for (int steps = 0; steps < 80; steps++) {
            page.keyboard().press("Tab");
            if (page.evaluate("document.activeElement.textContent").equals(text)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + text);
    }
}
