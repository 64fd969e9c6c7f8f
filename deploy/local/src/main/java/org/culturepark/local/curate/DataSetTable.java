package org.culturepark.local.curate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What became of data sets: a line each. */
final class DataSetTable {
    private static final String ROW = "%-12s %-16s %9s %9s %9s %9s  %s";

    private DataSetTable() {}

    static List<String> lines(List<JsonNode> dataSets) {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("culture", "state", "dialogues", "opinions", "kept", "examples", "data set"));
        for (JsonNode dataSet : dataSets) {
            lines.add(ROW.formatted(
                    dataSet.path("culture").asText(),
                    dataSet.path("state").asText(),
                    number(dataSet.path("dialogues").path("received")),
                    number(dataSet.path("opinions").path("extracted")),
                    number(dataSet.path("opinions").path("kept")),
                    number(dataSet.path("examples")),
                    dataSet.path("id").asText()));
            if (dataSet.path("reason").isTextual()) {
                lines.add("  " + dataSet.path("reason").asText());
            }
        }
        return lines;
    }

    private static String number(JsonNode figure) {
        return "%,d".formatted(figure.asLong());
    }
}
