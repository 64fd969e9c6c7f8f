package org.culturepark.testing;

import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;

/**
 * How somebody looks at a page.
 *
 * @param width in CSS pixels
 */
public record Screen(int width, ColorScheme scheme) {
    private static final int DESK_WIDTH = 1280;
    private static final int PHONE_WIDTH = 375;

    public static final Screen DESK = new Screen(DESK_WIDTH, ColorScheme.LIGHT);
    public static final Screen PHONE = new Screen(PHONE_WIDTH, ColorScheme.LIGHT);

    public Screen dark() {
        return new Screen(width, ColorScheme.DARK);
    }

    /** Desk and phone, light and dark: each once, as colours do not depend on the width. */
    public static Stream<Screen> widthsAndSchemes() {
        return Stream.of(DESK, PHONE.dark());
    }
}
