package org.culturepark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class CultureReportTest {
    private final CultureReport report = new CultureReport("Korean", "culturepark-korean-1a2b3c4d");

    @Test
    void shouldSayWhatWasDroppedAndWhy() throws Exception {
        report.dataSet(json("""
                {"opinions": {"extracted": 9, "kept": 5, "dropped": {"IRRELEVANT": 3, "TOO_SHORT": 1}, "failed": {}},
                 "examples": 4}"""));

        assertThat(report.lines())
                .contains(
                        "  opinions        9 extracted, 5 kept, dropped: 3 IRRELEVANT, 1 TOO_SHORT",
                        "  examples        4");
    }

    @Test
    void shouldPutBothModelsBesideTheFloors() throws Exception {
        JsonNode tuned = json("""
                {"headline": {"value": 41.234, "direction": "LOWER"}, "degenerate": false,
                 "floors": [{"name": "always 3", "value": 50}, {"name": "untuned model", "value": 60}]}""");
        JsonNode untuned = json("""
                {"headline": {"value": 60, "direction": "LOWER"}, "degenerate": true, "floors": []}""");

        report.measured("VSM13 distance", tuned, untuned);

        assertThat(report.lines())
                .contains("  VSM13 distance  untuned 60.00 (degenerate), tuned 41.23; floors: always 3 50.00"
                        + " (lower is better)");
    }

    @Test
    void shouldNotMakeUpAFigureThatCouldNotBeTold() throws Exception {
        report.training(json("""
                {"loss": {"first": 2.5, "last": null}, "steps": 3}"""));

        assertThat(report.lines()).contains("  training loss   2.50 first, not to be told last (3 steps)");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
