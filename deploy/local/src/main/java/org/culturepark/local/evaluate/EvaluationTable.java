package org.culturepark.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.culturepark.local.services.Items;

/** What came of a plan: a line per evaluation. */
final class EvaluationTable {
    private static final String ROW = "%-11s %-11s %-32s %-13s %10s  %-19s %-16s %s";

    private final JsonNode plan;

    EvaluationTable(JsonNode plan) {
        this.plan = plan;
    }

    /** Every model that was measured, in the order of the plan. */
    static List<String> models(JsonNode plan) {
        return StreamSupport.stream(plan.path("evaluations").spliterator(), false)
                .map(evaluation -> evaluation.path("model").asText())
                .distinct()
                .toList();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                ROW.formatted("benchmark", "culture", "model", "measure", "value", "95 % interval", "valid", "floors"));
        plan.path("evaluations").forEach(evaluation -> lines.add(row(evaluation)));
        return lines;
    }

    private static String row(JsonNode evaluation) {
        JsonNode headline = evaluation.path("headline");
        JsonNode answers = evaluation.path("answers");
        String label = evaluation.path("label").asText();
        String row = ROW.formatted(
                evaluation.path("benchmark").asText(),
                evaluation.path("culture").asText(),
                evaluation.path("model").asText(),
                headline.path("measure").asText(evaluation.path("state").asText()),
                number(headline.path("value")),
                interval(evaluation.path("interval")),
                answers.path("valid").asText() + " of " + answers.path("asked").asText(),
                floors(evaluation.path("floors")));
        String degenerate = evaluation.path("degenerate").asBoolean() ? " (degenerate)" : "";
        return (row + degenerate + (label.isEmpty() ? "" : " [" + label + "]")).stripTrailing();
    }

    private static String interval(JsonNode interval) {
        return interval.isObject() ? number(interval.path("low")) + " to " + number(interval.path("high")) : "";
    }

    private static String floors(JsonNode floors) {
        return Items.of(floors).stream()
                .map(floor -> floor.path("name").asText() + " " + number(floor.path("value")))
                .collect(Collectors.joining(", "));
    }

    static String number(JsonNode value) {
        return value.isNumber() ? String.format(Locale.ROOT, "%.3f", value.asDouble()) : "";
    }
}
