package org.culturepark.processor.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many opinions are about what.
 *
 * @param theme {@code belief}, {@code norm} or {@code custom}
 * @param kind of it
 * @param share of all opinions, from 0 to 1
 */
public record TopicShare(String theme, String kind, long opinions, double share) {
    /** The most frequent first. */
    static List<TopicShare> of(List<Topic> topics) {
        Map<Topic, Long> counts = topics.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new TopicShare(
                        entry.getKey().theme(),
                        entry.getKey().kind(),
                        entry.getValue(),
                        entry.getValue() / (double) topics.size()))
                .sorted(Comparator.comparingLong(TopicShare::opinions)
                        .reversed()
                        .thenComparing(TopicShare::kind))
                .toList();
    }
}
