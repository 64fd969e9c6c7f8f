package org.culturepark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A page as somebody sees it; whatever the browser complains about is kept. */
public final class PageView implements AutoCloseable {
    private static final int HEIGHT = 800;

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
                .setColorScheme(screen.scheme()));
        PageView view = new PageView(context, context.newPage());
        view.page.navigate(address);
        return view;
    }

    public Page page() {
        return page;
    }

    /** Nothing that axe-core finds wrong, nothing to scroll sideways for, no script that failed. */
    public void assertUsable() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
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
