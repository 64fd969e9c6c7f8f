package org.culturepark.processor.build;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.culturepark.processor.opinion.Opinion;
import org.culturepark.processor.opinion.OpinionOutcome;
import org.culturepark.processor.version.ContentHash;

/** Decides on the opinions of a build, seed by seed, and sums up what it came to. Calls no model. */
@ApplicationScoped
class Maker {
    private final SeedOpinions opinions;
    private final Selector selector;
    private final Decisions decisions;
    private final Lessons lessons;

    Maker(SeedOpinions opinions, Selector selector, Decisions decisions, Lessons lessons) {
        this.opinions = opinions;
        this.selector = selector;
        this.decisions = decisions;
        this.lessons = lessons;
    }

    Made make(Plan plan) {
        Map<String, Integer> filtered = new TreeMap<>();
        Map<String, Integer> dropped = new TreeMap<>();
        int kept = 0;
        for (UUID seed : opinions.seeds(plan)) {
            List<Decision> unkept = new ArrayList<>();
            List<Candidate> candidates = new ArrayList<>();
            opinions.of(plan, seed).forEach(opinion -> sort(opinion, unkept, candidates));
            List<Decision> selected = selector.select(
                    candidates,
                    Optional.ofNullable(plan.planned().get(seed)),
                    plan.parameters().selection());
            count(unkept, filtered);
            count(selected, dropped);
            kept += candidates.size();
            decisions.add(plan.buildId(), unkept);
            decisions.add(plan.buildId(), selected);
        }
        return sum(plan, filtered, kept, dropped);
    }

    private static void sort(Opinion opinion, List<Decision> unkept, List<Candidate> candidates) {
        if (opinion.outcome() == OpinionOutcome.KEPT) {
            candidates.add(new Candidate(opinion.id(), opinion.dialogueId(), opinion.code(), opinion.text()));
        } else {
            unkept.add(new Decision(opinion.id(), opinion.reason()));
        }
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
