package org.culturepark.local.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What came of a campaign: a line per culture and one for all. */
final class CampaignTable {
    private static final String ROW = "%-12s %9s %12s %12s %12s %14s  %s";

    private final JsonNode campaign;

    CampaignTable(JsonNode campaign) {
        this.campaign = campaign;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("culture", "completed", "tokens in", "cached", "tokens out", "money", "failed"));
        campaign.path("collections").forEach(collection -> lines.add(row(collection)));
        lines.add(row("all", sum(campaign.path("collections"), "completed"), usage(), ""));
        lines.add("Took %s; %s.".formatted(time(), campaign.path("state").asText()));
        return lines;
    }

    private String row(JsonNode collection) {
        String culture = collection.path("culture").asText();
        List<JsonNode> usage = usage().stream()
                .filter(line -> line.path("group").asText().equals(culture))
                .toList();
        return row(culture, collection.path("completed").asLong(), usage, failed(collection.path("failed")));
    }

    private static String row(String name, long completed, List<JsonNode> usage, String failed) {
        return ROW.formatted(
                        name,
                        number(completed),
                        number(sum(usage, "promptTokens")),
                        number(sum(usage, "cachedTokens")),
                        number(sum(usage, "completionTokens")),
                        money(usage).map(sum -> sum + " USD").orElse("unknown"),
                        failed)
                .stripTrailing();
    }

    private List<JsonNode> usage() {
        return StreamSupport.stream(campaign.path("usage").spliterator(), false).toList();
    }

    private static long sum(Iterable<JsonNode> lines, String field) {
        long sum = 0;
        for (JsonNode line : lines) {
            sum += line.path(field).asLong();
        }
        return sum;
    }

    /** Unknown if the price of any part is. */
    private static Optional<BigDecimal> money(List<JsonNode> usage) {
        if (usage.stream().anyMatch(line -> !line.path("money").isNumber())) {
            return Optional.empty();
        }
        return Optional.of(
                usage.stream().map(line -> line.path("money").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String failed(JsonNode counts) {
        return counts.properties().stream()
                .map(count -> count.getValue().asLong() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    /** From the first moment to the last dialogue's end, or to now where one is open. */
    private String time() {
        Instant end = StreamSupport.stream(campaign.path("collections").spliterator(), false)
                .map(collection -> collection.path("completedAt"))
                .map(at -> at.isTextual() ? Instant.parse(at.asText()) : Instant.now())
                .max(Instant::compareTo)
                .orElseGet(Instant::now);
        Duration took =
                Duration.between(Instant.parse(campaign.path("createdAt").asText()), end);
        return "%d h %d min %d s".formatted(took.toHours(), took.toMinutesPart(), took.toSecondsPart());
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
