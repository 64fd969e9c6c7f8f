package org.culturepark.processor.build;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.culturepark.processor.opinion.Fate;
import org.culturepark.processor.separation.Separation;
import org.culturepark.processor.version.ContentHash;
import org.culturepark.processor.version.Parameters;

/** Decides on the opinions of a build, seed by seed, and sums up what it came to. Calls no model. */
@ApplicationScoped
class Maker {
    private static final String OVERLAP = "OVERLAPS_EVALUATION";

    private final SeedOpinions opinions;
    private final Separation separation;
    private final Selector selector;
    private final Caps caps;
    private final Decisions decisions;
    private final Lessons lessons;

    Maker(
            SeedOpinions opinions,
            Separation separation,
            Selector selector,
            Caps caps,
            Decisions decisions,
            Lessons lessons) {
        this.opinions = opinions;
        this.separation = separation;
        this.selector = selector;
        this.caps = caps;
        this.decisions = decisions;
        this.lessons = lessons;
    }

    Made make(Plan plan) {
        Map<String, Integer> filtered = new TreeMap<>();
        Map<String, Integer> dropped = new TreeMap<>();
        int kept = 0;
        for (UUID seed : opinions.seeds(plan)) {
            List<Fate> fates = opinions.of(plan, seed);
            List<Fate> candidates =
                    fates.stream().filter(fate -> fate.reason().isEmpty()).toList();
            List<Decision> unkept = fates.stream()
                    .filter(fate -> fate.reason().isPresent())
                    .map(fate -> new Decision(fate.opinionId(), fate.text(), fate.reason()))
                    .toList();
            List<Decision> selected = selected(plan, seed, candidates);
            count(unkept, filtered);
            count(selected, dropped);
            kept += candidates.size();
            decisions.add(plan.buildId(), unkept);
            decisions.add(plan.buildId(), selected);
        }
        caps.apply(plan.buildId(), plan.parameters().selection())
                .forEach((reason, number) -> dropped.merge(reason, number, Integer::sum));
        return sum(plan, filtered, kept, dropped);
    }

    private List<Decision> selected(Plan plan, UUID seed, List<Fate> candidates) {
        Parameters parameters = plan.parameters();
        Set<String> overlapping = separation.overlapping(
                plan.payer(),
                candidates.stream().map(Fate::text).toList(),
                parameters.evaluationSets(),
                parameters.selection().overlap());
        Map<Boolean, List<Fate>> byOverlap = candidates.stream()
                .collect(Collectors.partitioningBy(candidate -> overlapping.contains(candidate.text())));
        List<Decision> decisions = new ArrayList<>(selector.select(
                plan.payer(),
                byOverlap.get(false),
                Optional.ofNullable(plan.planned().get(seed)),
                parameters.selection()));
        byOverlap
                .get(true)
                .forEach(one -> decisions.add(new Decision(one.opinionId(), one.text(), Optional.of(OVERLAP))));
        return decisions;
    }

    private static void count(List<Decision> made, Map<String, Integer> counts) {
        made.forEach(decision -> decision.reason().ifPresent(reason -> counts.merge(reason, 1, Integer::sum)));
    }

    private Made sum(Plan plan, Map<String, Integer> filtered, int kept, Map<String, Integer> dropped) {
        ContentHash hash = new ContentHash();
        int[] examples = {0};
        lessons.forEach(plan.buildId(), plan.parameters().selection().seed(), page -> {
            page.forEach(hash::add);
            examples[0] += page.size();
        });
        return new Made(opinions.extracted(plan), filtered, kept, dropped, examples[0], hash.hex());
    }
}
