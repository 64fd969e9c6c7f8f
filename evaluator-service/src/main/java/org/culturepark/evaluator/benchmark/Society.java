package org.culturepark.evaluator.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturepark.evaluator.answer.TextResource;

/**
 * How a culture is spoken of in prompts.
 *
 * @param culture its id, "Korean"
 * @param country where its surveyed people live, "South Korea"
 * @param people what they are called, "Koreans"
 */
public record Society(String culture, String country, String people) {
    private static final Map<String, Society> KNOWN = TextResource.csv("benchmark/societies.csv").stream()
            .map(line -> new Society(line.getField("culture"), line.getField("country"), line.getField("people")))
            .collect(Collectors.toMap(Society::culture, Function.identity()));

    /** Cultures of which surveys and published scores are known, by name. */
    public static List<String> surveyed() {
        return KNOWN.keySet().stream()
                .filter(culture -> !culture.equals("English"))
                .sorted()
                .toList();
    }

    public static Optional<Society> find(String culture) {
        return Optional.ofNullable(KNOWN.get(culture));
    }

    /** The culture's society; one that is not built in is spoken of by its name alone. */
    public static Society of(String culture) {
        return find(culture).orElseGet(() -> new Society(culture, "a " + culture + " country", culture + " people"));
    }
}
