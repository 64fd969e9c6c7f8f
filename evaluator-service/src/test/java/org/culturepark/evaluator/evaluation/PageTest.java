package org.culturepark.evaluator.evaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
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
@QuarkusTestResource(ScriptedModels.class)
class PageTest {
    private static Chromium chromium;

    private final EvaluationCalls calls = new EvaluationCalls();
    private final String model = EvaluationCalls.named("random");

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

    @ParameterizedTest
    @MethodSource("screens")
    void shouldShowWhatWasMeasuredBesideItsFloors(Screen screen) {
        calls.measured(model, "Korean", "MODERATION");
        try (PageView view = chromium.open(address + "#/?benchmark=MODERATION", screen)) {
            Page page = view.page();

            assertThat(page.getByRole(AriaRole.CELL).getByText(model)).isVisible();
            assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
            assertThat(page.getByText("majority label").first()).isVisible();
            view.assertUsable();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void shouldShowTheSixDimensionsAndWhatToMind(Screen screen) {
        UUID id = UUID.fromString(calls.measured(EvaluationCalls.named("always-three"), "German", "VSM13")
                .getString("id"));
        try (PageView view = chromium.open(address + "#/evaluations/" + id, screen)) {
            Page page = view.page();

            assertThat(page.getByRole(AriaRole.IMG, named("Six dimensions, German.*")))
                    .isVisible();
            assertThat(page.getByText(Pattern.compile("The constant C is 50"))).isVisible();
            assertThat(page.getByRole(AriaRole.REGION, region("All figures"))).containsText("pdiPublished");
            view.assertUsable();
        }
    }

    @Test
    void shouldListWrongAnswersAndSaveTables() throws IOException {
        UUID id = UUID.fromString(calls.measured(model, "Korean", "MODERATION").getString("id"));
        try (PageView view = chromium.open(address + "#/evaluations/" + id, Screen.DESK)) {
            Page page = view.page();
            Download saved = page.waitForDownload(() -> page.getByRole(AriaRole.REGION, region("confusion"))
                    .getByText("CSV")
                    .click());

            Assertions.assertThat(Files.readString(saved.path())).startsWith("gold,hurtful,fine,INVALID");
            view.link("Every prompt and answer").click();
            view.field("Right").selectOption("wrong");
            view.button("Search").click();

            assertThat(view.status()).hasText(Pattern.compile("1 to \\d of \\d|None found"));
            view.assertUsable();
        }
    }

    @Test
    void shouldMeasureTwoModelsFromTheFormAndCompareThem() {
        String oracle = EvaluationCalls.named("oracle");
        String constant = EvaluationCalls.named("constant");
        try (PageView view = chromium.open(address + "#/new", Screen.DESK)) {
            Page page = view.page();
            view.button("Start").click();
            assertThat(page.locator("[data-field=models] .field-error")).hasText("must not be empty");

            view.field("Models").fill(constant + ", " + oracle);
            view.field("Korean").check();
            view.field("Content moderation").check();
            page.getByText("How much, and what it may take").click();
            view.field("Rows of a labelled set").fill("40");
            view.button("Start").click();

            assertThat(view.status()).hasText("80 of 80 answers");
            view.link("Compare its models").click();
            assertThat(page.locator(".verdict").first()).hasText("better");
            view.assertUsable();
        }
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private static Page.GetByRoleOptions region(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
