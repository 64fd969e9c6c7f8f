package org.culturepark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** A page as somebody sees it; whatever the browser complains about is kept. */
public final class PageView implements AutoCloseable {
    private static final int HEIGHT = 800;
    private static final int MOST_STEPS = 100;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private PageView(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
        page.onPageError(complaints::add);
    }

    static PageView open(Browser browser, String address, Screen screen) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), HEIGHT)
                .setColorScheme(screen.scheme())
                // Or colours are judged halfway through a button's transition.
                .setReducedMotion(ReducedMotion.REDUCE));
        PageView view = new PageView(context, context.newPage());
        view.page.navigate(address);
        return view;
    }

    public Page page() {
        return page;
    }

    /** Its heading, which takes the focus when a view is entered. */
    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    /** What is read out when it changes. */
    public Locator status() {
        return page.getByRole(AriaRole.STATUS);
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    /** Goes by Tab to what has this text, and presses Enter. */
    public void press(String text) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            page.keyboard().press("Tab");
            if (text.equals(page.evaluate("document.activeElement.textContent"))) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("Tab does not lead to \"%s\" on %s".formatted(text, page.url()));
    }

    /** Nothing that axe-core finds wrong, nothing to scroll sideways for, no script that failed. */
    public void assertUsable() {
        // Its other mode opens a page of its own each time, for frames, which our pages do not have.
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .as("What axe-core finds on %s", page.url())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("Width of %s", page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(complaints).as("Scripts that failed on %s", page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
