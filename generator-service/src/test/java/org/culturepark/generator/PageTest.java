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
        return Screen.widthsAndSchemes();
    }

    @Test
    void shouldStartACampaignAndShowItsDialogues() {
        endpoint.stubFor(callTo(model).willReturn(isCutOffAfter(SAID + " And")));
        try (PageView view = chromium.open(address, Screen.DESK)) {
            Page page = view.page();
            view.link("New campaign").click();
            view.field("Korean").check();
            page.getByText("Questions: all of the survey").click();
            page.getByLabel("Q27 ·").check();
            view.field("Name").fill("On parents");
            view.field("Dialogues per culture").fill("2");
            view.field("Rounds").fill("1");
            page.getByText("Model, budget and seed").click();
            view.field("Model").fill(model);
            view.button("Start").click();

            assertThat(view.heading()).hasText("On parents");
            assertThat(view.status()).hasText("Completed: 2 of 2 dialogues.");
            view.link("Dialogues").click();
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
            view.field("Rounds").fill("99");
            view.button("Start").click();

            assertThat(page.locator("[data-field=rounds] .field-error"))
                    .hasText(Pattern.compile("must be less than.*"));
            assertThat(page.locator("[data-field=cultures] .field-error")).hasText("must not be empty");
            assertThat(view.field("Arabic")).isFocused();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("see the marked fields");
            view.assertUsable();
        }
    }

    /** It is unfolded for that. */
    @Test
    void shouldShowWhatIsWrongAtAFoldedField() {
        try (PageView view = chromium.open(address + "#/new", Screen.DESK)) {
            Page page = view.page();
            view.field("Korean").check();
            page.getByText("Model, budget and seed").click();
            view.field("Endpoint").fill("nowhere");
            page.getByText("Model, budget and seed").click();
            view.button("Start").click();

            assertThat(view.field("Endpoint")).isFocused();
            assertThat(page.getByText("no endpoint \"nowhere\" is configured")).isVisible();
        }
    }

    @Test
    void shouldBeUsedByKeyboardAlone() {
        endpoint.stubFor(callTo(model).willReturn(says(SAID)));
        try (PageView view = chromium.open(address + "#/new?like=" + ended("On keys", 1), Screen.DESK)) {
            Page page = view.page();
            assertThat(view.field("Name")).hasValue("On keys, again");

            view.press("Start");
            assertThat(view.heading()).hasText("On keys, again");
            assertThat(view.heading()).isFocused();
            assertThat(view.status()).hasText("Completed: 1 of 1 dialogue.");
            view.press("Dialogues");
            assertThat(view.heading()).isFocused();
            page.keyboard().press("Shift+Tab");
            view.press("All campaigns");
            assertThat(view.heading()).isFocused();
            assertThat(view.heading()).hasText("Campaigns");
        }
    }

    @Test
    void shouldFindDialoguesByWhatWasSaid() {
        endpoint.stubFor(callTo(model).willReturn(says("Nothing 100% sure.")));
        String id = ended("On words", 2);
        try (PageView view = chromium.open(address + "#/campaigns/" + id + "/dialogues", Screen.PHONE)) {
            Page page = view.page();
            view.field("What was said").fill("100% SURE");
            view.button("Search").click();
            assertThat(view.status()).hasText("1 to 2 of 2");

            view.field("What was said").fill("of my neighbours");
            view.button("Search").click();
            assertThat(page.getByText("No dialogue is like that.")).isVisible();

            view.field("What was said").fill("");
            view.field("State").selectOption("FAILED");
            view.button("Search").click();
            assertThat(view.status()).hasText("None found");
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
                assertThat(view.heading()).isVisible();
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
}
