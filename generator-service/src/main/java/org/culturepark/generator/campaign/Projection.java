package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.TDistribution;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a whole campaign is expected to take, by the dialogues of its preview. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Projection(
        @Schema(description = "Completed dialogues that this is for.")
        long dialogues,

        Figure calls,
        Figure tokens,

        @Schema(description = "In US dollars; absent if a price is unknown.", implementation = Figure.class)
        Optional<Figure> money,

        String how) {
    private static final double CONFIDENCE = 0.95;
    private static final String HOW =
            "By culture, the mean of the previewed dialogues times the samples. The range is a"
                    + " 95 % prediction interval (Student's t) from the spread of the dialogues around the mean of their culture, or"
                    + " around the mean of all where no culture has two. Calls that fail and are tried again come on top.";

    /**
     * @param samples per culture
     * @return empty as long as a culture has no completed dialogue
     */
    static Optional<Projection> of(List<SampledDialogue> sampled, int cultures, int samples) {
        Map<String, List<SampledDialogue>> byCulture =
                sampled.stream().collect(Collectors.groupingBy(SampledDialogue::culture));
        if (byCulture.size() < cultures) {
            return Optional.empty();
        }
        boolean priced = sampled.stream().allMatch(dialogue -> dialogue.money().isPresent());
        return Optional.of(new Projection(
                (long) cultures * samples,
                figure(byCulture.values(), samples, SampledDialogue::calls),
                figure(byCulture.values(), samples, SampledDialogue::tokens),
                priced ? Optional.of(figure(byCulture.values(), samples, Projection::money)) : Optional.empty(),
                HOW));
    }

    private static double money(SampledDialogue dialogue) {
        return dialogue.money().orElseThrow().doubleValue();
    }

    private static Figure figure(
            Collection<List<SampledDialogue>> groups, int samples, ToDoubleFunction<SampledDialogue> value) {
        double expected = samples
                * groups.stream().mapToDouble(group -> mean(group, value)).sum();
        // A total of new dialogues: the error of each culture's mean, and the spread of the dialogues themselves
        double spread = groups.stream()
                .mapToDouble(group -> (double) samples * samples / group.size() + samples)
                .sum();
        return Figure.of(expected, deviation(groups, value).map(deviation -> deviation * Math.sqrt(spread)));
    }

    /** The pooled standard deviation times the quantile of its degrees of freedom; empty for a single dialogue. */
    private static Optional<Double> deviation(
            Collection<List<SampledDialogue>> groups, ToDoubleFunction<SampledDialogue> value) {
        List<SampledDialogue> all = groups.stream().flatMap(List::stream).toList();
        Collection<List<SampledDialogue>> pools = all.size() > groups.size() ? groups : List.of(all);
        int freedom = all.size() - pools.size();
        if (freedom == 0) {
            return Optional.empty();
        }
        double squares =
                pools.stream().mapToDouble(pool -> squares(pool, value)).sum();
        double quantile = TDistribution.of(freedom).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        return Optional.of(quantile * Math.sqrt(squares / freedom));
    }

    private static double squares(List<SampledDialogue> group, ToDoubleFunction<SampledDialogue> value) {
        double mean = mean(group, value);
        return group.stream()
                .mapToDouble(value)
                .map(each -> (each - mean) * (each - mean))
                .sum();
    }

    private static double mean(List<SampledDialogue> group, ToDoubleFunction<SampledDialogue> value) {
        return group.stream().mapToDouble(value).average().orElseThrow();
    }
}
