package org.culturepark.processor.build;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Shares out places in proportion to weights, by the method of Sainte-Laguë: the highest weight / (2 seats + 1) next. */
final class Seats {
    private Seats() {}

    /**
     * @param weights by claimant, in the order that decides between equals
     * @param most places that each claimant can fill
     * @return places by claimant; fewer than {@code places} in all if nobody can fill more
     */
    static <T> Map<T, Integer> share(int places, Map<T, Integer> weights, Map<T, Integer> most) {
        Map<T, Integer> seats = new LinkedHashMap<>();
        weights.keySet().forEach(claimant -> seats.put(claimant, 0));
        for (int place = 0; place < places; place++) {
            Optional<T> next = weights.keySet().stream()
                    .filter(claimant -> seats.get(claimant) < most.get(claimant))
                    .max(Comparator.comparingDouble(
                            claimant -> weights.get(claimant) / (2.0 * seats.get(claimant) + 1)));
            if (next.isEmpty()) {
                break;
            }
            seats.merge(next.get(), 1, Integer::sum);
        }
        return seats;
    }
}
