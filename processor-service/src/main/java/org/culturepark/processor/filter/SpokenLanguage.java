package org.culturepark.processor.filter;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a statement is in the language of its dialogue. Only the languages of the catalogue's cultures are
 * told apart, on trigrams alone: that keeps the models at some tens of megabytes.
 */
@ApplicationScoped
public class SpokenLanguage {
    /** A short English sentence with a foreign name may look like another language; only a clear case is dropped. */
    private static final double CLEARLY = 0.3;

    /** None of these is a word of another of these languages; a text with many of them is English, without looking closer. */
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "that",
            "of",
            "to",
            "my",
            "we",
            "because",
            "with",
            "have",
            "our",
            "their",
            "this",
            "which",
            "they",
            "from",
            "would",
            "should",
            "been",
            "what",
            "when",
            "than",
            "them",
            "there",
            "people",
            "think",
            "believe",
            "always",
            "every",
            "without",
            "about",
            "other",
            "children",
            "parents",
            "life",
            "work");

    private static final int PLAINLY = 3;

    private final LanguageDetector detector = LanguageDetectorBuilder.fromLanguages(
                    Language.ENGLISH,
                    Language.ARABIC,
                    Language.BENGALI,
                    Language.CHINESE,
                    Language.GERMAN,
                    Language.KOREAN,
                    Language.PORTUGUESE,
                    Language.SPANISH,
                    Language.TURKISH)
            .withLowAccuracyMode()
            .build();

    /** @param language two-letter ISO 639-1 code; one that is not in the catalogue is not checked */
    public boolean isOther(String text, String language) {
        Language expected = languageOf(language);
        if (expected == Language.UNKNOWN) {
            return false;
        }
        if (expected == Language.ENGLISH && isPlainlyEnglish(text)) {
            return false;
        }
        Map<Language, Double> confidence = detector.computeLanguageConfidenceValues(text);
        if (confidence.isEmpty()) {
            return true;
        }
        double best = confidence.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return best - confidence.getOrDefault(expected, 0.0) > CLEARLY;
    }

    /** A fifth of the words, and three at least. */
    private static boolean isPlainlyEnglish(String text) {
        List<String> words = Words.of(text.toLowerCase(Locale.ROOT));
        long english = words.stream().filter(ENGLISH::contains).count();
        return english >= PLAINLY && english * 5 >= words.size();
    }

    private static Language languageOf(String code) {
        try {
            return Language.getByIsoCode639_1(IsoCode639_1.valueOf(code.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Language.UNKNOWN;
        }
    }
}
