package org.culturepark.evaluator.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Totals of one pair of models: tasks of one culture first, then cultures; a total of one thing is none. */
final class Totals {
    private Totals() {}

    static List<Pairing> of(List<Pairing> ofPair) {
        List<Pairing> totals = new ArrayList<>();
        for (List<Pairing> ofBenchmark : Pairing.by(Pairing::benchmark, ofPair)) {
            List<Pairing> cultures = new ArrayList<>();
            for (List<Pairing> tasks : Pairing.by(Pairing::culture, ofBenchmark)) {
                Pairing culture = ofCulture(tasks);
                cultures.add(culture);
                if (tasks.size() > 1) {
                    totals.add(culture);
                }
            }
            if (cultures.size() > 1) {
                totals.add(Pairing.mean(cultures, Optional.empty(), "all cultures"));
            }
        }
        return totals;
    }

    /** The mean over families of the mean over the tasks of each. */
    private static Pairing ofCulture(List<Pairing> tasks) {
        if (tasks.size() == 1) {
            return tasks.get(0);
        }
        Optional<String> culture = tasks.get(0).culture();
        List<Pairing> families = Pairing.by(Pairing::family, tasks).stream()
                .map(family -> family.size() == 1 ? family.get(0) : Pairing.mean(family, culture, "family"))
                .toList();
        return families.size() == 1
                ? families.get(0).labelled("all tasks")
                : Pairing.mean(families, culture, "all tasks");
    }
}
