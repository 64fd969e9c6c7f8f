package org.culturepark.generator.prompt;

import java.util.Arrays;
import java.util.Locale;

/**
 * A language that dialogues can be in.
 *
 * @param code ISO 639-1
 */
public record Language(String code) {
    private static final String ENGLISH = "en";

    public Language {
        if (!exists(code)) {
            throw new IllegalArgumentException("No language of ISO 639-1: " + code);
        }
    }

    public static boolean exists(String code) {
        return Arrays.asList(Locale.getISOLanguages()).contains(code);
    }

    /** Its name in English, as the prompts say it. */
    public String name() {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    public boolean isEnglish() {
        return code.equals(ENGLISH);
    }
}
