package org.culturepark.evaluator.labelled;

import java.util.List;
import java.util.UUID;
import org.culturepark.evaluator.benchmark.UnusableWish;
import org.culturepark.evaluator.benchmark.Wishes;

/** Which sets are asked about a culture. */
public final class WishedSets {
    private WishedSets() {}

    /**
     * Those wished for that are about the culture and of the kind, or the latest of each if nobody wished for any.
     *
     * @throws UnusableWish if one is not there, or cannot be measured
     */
    public static List<UUID> of(LabelledSets sets, Kind kind, String culture, Wishes wishes) {
        if (wishes.sets().isEmpty()) {
            return sets.latest(kind, culture);
        }
        return wishes.sets().get().stream()
                .map(id -> sets.find(id).orElseThrow(() -> new UnusableWish("sets", "there is no benchmark set " + id)))
                .peek(WishedSets::check)
                .filter(set -> set.kind() == kind && set.culture().equals(culture))
                .map(LabelledSet::id)
                .toList();
    }

    private static void check(LabelledSet set) {
        if (!set.measurable()) {
            throw new UnusableWish(
                    "sets", "\"" + set.name() + "\" is not measurable: " + String.join(" ", set.gateReasons()));
        }
    }
}
