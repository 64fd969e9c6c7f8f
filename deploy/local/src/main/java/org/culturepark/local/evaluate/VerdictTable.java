package org.culturepark.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** How models compare: a line per pair and what both were asked. */
final class VerdictTable {
    private final JsonNode comparison;

    VerdictTable(JsonNode comparison) {
        this.comparison = comparison;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        comparison.path("rows").forEach(row -> lines.add(line(row)));
        comparison.path("notes").forEach(note -> lines.add(note.asText()));
        return lines;
    }

    private static String line(JsonNode row) {
        String label = row.path("label").asText();
        return "%s, %s%s: %s against %s: %s (%s %s against %s, p %s, %d units)"
                .formatted(
                        row.path("benchmark").asText(),
                        row.path("culture").asText("all cultures"),
                        label.isEmpty() || label.equals("all cultures") ? "" : ", " + label,
                        row.path("model").asText(),
                        row.path("against").asText(),
                        row.path("words").asText(),
                        row.path("measure").asText(),
                        EvaluationTable.number(row.path("value")),
                        EvaluationTable.number(row.path("againstValue")),
                        EvaluationTable.number(row.path("pAdjusted")),
                        row.path("units").asInt());
    }
}
