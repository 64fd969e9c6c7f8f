package org.culturepark.trainer.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.culturepark.trainer.run.RunApi.awaitState;
import static org.culturepark.trainer.run.VersionFixture.aVersion;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.culturepark.testing.Chromium;
import org.culturepark.testing.PageView;
import org.culturepark.testing.RealStack;
import org.culturepark.testing.Screen;
import org.culturepark.testing.TestTopics;
import org.culturepark.trainer.lora.HeldOutLoss;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as people use it, in Chromium. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ServingStub.class)
class PageTest {
    private static Chromium chromium;

    private final TestTopics topics = TestTopics.ofRunningTest();

    @Inject
    ScriptedBackend backend;

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
    void shouldReorderTheQueueAndPauseAndResumeARun() {
        CountDownLatch goOn = new CountDownLatch(1);
        VersionFixture blocking = aVersion();
        backend.script(blocking.model(), (request, listener) -> {
            awaitQuietly(goOn);
            return ScriptedBackend.succeed(request, listener);
        });
        blocking.send(topics, 1);
        awaitState(blocking.runId(), RunState.RUNNING);
        VersionFixture first = aVersion().send(topics, 1);
        awaitState(first.runId(), RunState.QUEUED);
        VersionFixture second = aVersion().send(topics, 1);
        awaitState(second.runId(), RunState.QUEUED);

        try (PageView view = chromium.open(address, Screen.DESK)) {
            Locator queue = view.page()
                    .getByRole(AriaRole.TABLE, new GetByRoleOptions().setName(Pattern.compile("^Runs that wait")));
            view.button("Up " + second.model()).click();
            assertThat(queue.getByRole(AriaRole.LINK)).hasText(new String[] {second.model(), first.model()});
            view.assertUsable();

            queue.getByText(first.model()).click();
            view.button("Pause").click();
            assertThat(view.status()).hasText("Paused.");
            view.button("Resume").click();
            assertThat(view.status()).hasText("Queued.");
            view.button("Cancel").click();
            assertThat(view.status()).hasText("Cancelled.");
            view.assertUsable();
        } finally {
            goOn.countDown();
        }
        awaitState(second.runId(), RunState.SERVED);
    }

    @Test
    void shouldCompareRunsByTheirCurves() {
        List<VersionFixture> versions = Stream.of(trained(), trained()).toList();

        try (PageView view = chromium.open(address, Screen.DESK)) {
            view.button("Compare the chosen runs").click();
            assertThat(view.page().getByRole(AriaRole.ALERT)).containsText("two runs or more");
            versions.forEach(version -> view.field("Compare " + version.model()).check());
            view.button("Compare the chosen runs").click();

            assertThat(view.heading()).hasText("Runs compared");
            assertThat(view.page().getByRole(AriaRole.IMG).first())
                    .hasAccessibleName(Pattern.compile("loss 3.00 at first, 1.00 at last"));
            assertThat(view.page().locator(".curve polyline")).hasCount(4);
            view.assertUsable();
        }
    }

    @Test
    void shouldPromoteAModelAndChatWithIt() {
        VersionFixture version = trained();

        try (PageView view = chromium.open(address + "#/models/" + version.model(), Screen.DESK)) {
            view.button("Promote").click();
            assertThat(view.button("Roll back")).isVisible();
            view.link("Chat with it").click();
            view.field("What to say").fill("Is family important to you?");
            view.button("Send").click();

            Locator answer = view.page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName(version.model()));
            assertThat(answer).containsText("whole");
            view.assertUsable();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void shouldBeUsableOnEveryScreen(Screen screen) {
        VersionFixture version = trained();
        for (String path :
                List.of("", "#/runs/" + version.runId(), "#/models", "#/models/" + version.model(), "#/chat")) {
            try (PageView view = chromium.open(address + path, screen)) {
                assertThat(view.heading()).isVisible();
                assertThat(view.page().locator("main")).not().containsText("cannot be shown");
                view.assertUsable();
            }
        }
    }

    private VersionFixture trained() {
        VersionFixture version = aVersion();
        backend.script(version.model(), (request, listener) -> {
            listener.onHeldOut(new HeldOutLoss(0, 3.2));
            listener.onHeldOut(new HeldOutLoss(2, 1.4));
            return ScriptedBackend.succeed(request, listener);
        });
        version.send(topics, 1);
        awaitState(version.runId(), RunState.SERVED);
        return version;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
