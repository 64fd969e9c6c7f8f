package org.culturepark.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, which tests look at a service's page with; none is ever downloaded. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run");

    private static final double PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it; where the machine has none, the test is skipped and says so. */
    public static Chromium start() {
        Optional<Path> executable = executable();
        Assumptions.assumeTrue(
                executable.isPresent(),
                () -> "This machine has none of " + NAMES + " in /usr/bin: pages are not tested");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable.orElseThrow())
                        .setArgs(ARGUMENTS));
        return new Chromium(playwright, browser);
    }

    private static Optional<Path> executable() {
        return Stream.of("/usr/bin")
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window onto the service under test, with cookies and storage of its own; the caller closes it. */
    public PageView open(String address, Screen screen) {
        return PageView.open(browser, address, screen);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
