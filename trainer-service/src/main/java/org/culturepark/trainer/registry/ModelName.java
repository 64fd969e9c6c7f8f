package org.culturepark.trainer.registry;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of a tuned model, such as {@code culturepark-korean-68ca35b4}: of its culture and the version that it was
 * trained on. It is the name of a folder and stands in addresses, so it is never longer or stranger than that.
 */
public record ModelName(String value) {
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,99}";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);
    private static final int LONGEST_CULTURE = 60;

    public ModelName {
        if (!WHOLE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of a model: " + value);
        }
    }

    public static ModelName of(String culture, UUID versionId) {
        String plain =
                culture.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String part = plain.substring(0, Math.min(plain.length(), LONGEST_CULTURE));
        return new ModelName("culturepark-" + (part.isEmpty() ? "culture" : part) + "-"
                + versionId.toString().substring(0, 8));
    }
}
