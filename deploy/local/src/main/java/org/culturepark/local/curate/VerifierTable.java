package org.culturepark.local.curate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a verifier is worth: its figures, then the verdicts given in a column for each right one in a row. */
final class VerifierTable {
    private static final List<String> GIVEN =
            List.of("ENTAILS", "CONTRADICTS", "IRRELEVANT", "NOT_DECIDABLE", "UNPARSABLE");
    private static final String ROW = "  %-14s %6s" + " %14s".repeat(GIVEN.size());

    private VerifierTable() {}

    static List<String> lines(JsonNode verifier) {
        String name = "%s (%s)"
                .formatted(
                        verifier.path("name").asText(), verifier.path("model").asText());
        JsonNode quality = verifier.path("quality");
        if (!quality.isObject()) {
            return List.of(
                    name + ": not measured; --measure " + verifier.path("name").asText());
        }
        List<String> lines = new ArrayList<>();
        lines.add("%s: %d cases, accuracy %s, decided %s, of what it keeps %s is right"
                .formatted(
                        name,
                        quality.path("cases").asInt(),
                        share(quality.path("accuracy")),
                        share(quality.path("decided")),
                        share(quality.path("keptPrecision"))));
        List<Object> head = new ArrayList<>(List.of("right \\ given", "F1"));
        head.addAll(GIVEN);
        lines.add(ROW.formatted(head.toArray()));
        quality.path("f1").fields().forEachRemaining(entry -> lines.add(row(quality, entry.getKey())));
        return lines;
    }

    private static String row(JsonNode quality, String right) {
        List<Object> cells =
                new ArrayList<>(List.of(right, share(quality.path("f1").path(right))));
        GIVEN.forEach(given ->
                cells.add(quality.path("confusion").path(right).path(given).asInt()));
        return ROW.formatted(cells.toArray());
    }

    private static String share(JsonNode figure) {
        return figure.isNumber() ? String.format(Locale.ROOT, "%.3f", figure.asDouble()) : "-";
    }
}
