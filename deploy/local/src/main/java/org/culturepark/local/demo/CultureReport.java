package org.culturepark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The table of one culture, out of what the four services answered. */
final class CultureReport {
    private final List<String> lines = new ArrayList<>();

    CultureReport(String culture, String model) {
        lines.add(culture + "  (" + model + ")");
    }

    /** @param collection of the campaign */
    CultureReport dialogues(JsonNode collection) {
        row(
                "dialogues",
                "%d of %d made%s"
                        .formatted(
                                collection.path("completed").asLong(),
                                collection.path("planned").asLong(),
                                reasons(", failed: ", collection.path("failed"))));
        return this;
    }

    CultureReport dataSet(JsonNode dataSet) {
        JsonNode opinions = dataSet.path("opinions");
        row(
                "opinions",
                "%d extracted, %d kept%s%s"
                        .formatted(
                                opinions.path("extracted").asLong(),
                                opinions.path("kept").asLong(),
                                reasons(", dropped: ", opinions.path("dropped")),
                                reasons(", failed: ", opinions.path("failed"))));
        row("examples", dataSet.path("examples").asText());
        return this;
    }

    CultureReport training(JsonNode run) {
        JsonNode loss = run.path("loss");
        row(
                "training loss",
                "%s first, %s last (%d steps)"
                        .formatted(
                                number(loss.path("first")),
                                number(loss.path("last")),
                                run.path("steps").asLong()));
        return this;
    }

    /** A figure of both models, beside the floors. */
    CultureReport measured(String name, JsonNode tuned, JsonNode untuned) {
        String better = tuned.path("headline").path("direction").asText().toLowerCase(Locale.ROOT);
        row(
                name,
                "untuned %s, tuned %s; floors: %s (%s is better)"
                        .formatted(figure(untuned), figure(tuned), floors(tuned), better));
        return this;
    }

    CultureReport tokens(Tokens tokens) {
        row("tokens", tokens.toString());
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void row(String name, String text) {
        lines.add("  %-15s %s".formatted(name, text));
    }

    private static String figure(JsonNode evaluation) {
        String value = number(evaluation.path("headline").path("value"));
        return evaluation.path("degenerate").asBoolean() ? value + " (degenerate)" : value;
    }

    /** The untuned model is a floor too, and has its own column. */
    private static String floors(JsonNode evaluation) {
        return StreamSupport.stream(evaluation.path("floors").spliterator(), false)
                .filter(floor -> !floor.path("name").asText().equals("untuned model"))
                .map(floor -> floor.path("name").asText() + " " + number(floor.path("value")))
                .collect(Collectors.joining(", "));
    }

    private static String number(JsonNode value) {
        return value.isNumber() ? String.format(Locale.ROOT, "%.2f", value.asDouble()) : "not to be told";
    }

    private static String reasons(String title, JsonNode counts) {
        String all = counts.properties().stream()
                .map(count -> count.getValue().asLong() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : title + all;
    }
}
