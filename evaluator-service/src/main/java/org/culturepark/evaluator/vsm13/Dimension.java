package org.culturepark.evaluator.vsm13;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The six dimensions and their index formulas, from the VSM 2013 manual (Hofstede and Minkov, 2013):
 * {@code index = w1 (m_a − m_b) + w2 (m_c − m_d) + C}. The manual leaves C to the user; here it is 50 for all, which
 * puts somebody who answers alike everywhere at 50. (Scripts in circulation weigh the second term of MAS with 25; the
 * manual says 35.)
 */
public enum Dimension {
    /** Power distance. */
    PDI(35, 7, 2, 25, 20, 23),
    /** Individualism. */
    IDV(35, 4, 1, 35, 9, 6),
    /** Masculinity. */
    MAS(35, 5, 3, 35, 8, 10),
    /** Uncertainty avoidance. */
    UAI(40, 18, 15, 25, 21, 24),
    /** Long-term orientation. */
    LTO(40, 13, 14, 25, 19, 22),
    /** Indulgence against restraint. */
    IVR(35, 12, 11, 40, 17, 16);

    /** The manual's constant C. */
    static final double CONSTANT = 50;

    private final Term first;
    private final Term second;

    Dimension(int firstWeight, int a, int b, int secondWeight, int c, int d) {
        this.first = new Term(firstWeight, a, b);
        this.second = new Term(secondWeight, c, d);
    }

    /** The index, not clipped to 0 to 100; empty if one of its four items has no mean. */
    OptionalDouble index(ItemMeans means) {
        OptionalDouble one = first.of(means);
        OptionalDouble two = second.of(means);
        if (one.isEmpty() || two.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(one.getAsDouble() + two.getAsDouble() + CONSTANT);
    }

    /** Variance of the index when every item's mean has {@code variance}, independently. */
    double varianceWith(double variance) {
        return 2 * variance * (first.weight * first.weight + second.weight * second.weight);
    }

    /** Whether the item is one of its four. */
    public boolean uses(int item) {
        return first.uses(item) || second.uses(item);
    }

    /** Its name among the figures. */
    public String figure() {
        return name().toLowerCase(Locale.ROOT);
    }

    private record Term(int weight, int plus, int minus) {
        OptionalDouble of(ItemMeans means) {
            OptionalDouble up = means.of(plus);
            OptionalDouble down = means.of(minus);
            if (up.isEmpty() || down.isEmpty()) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(weight * (up.getAsDouble() - down.getAsDouble()));
        }

        boolean uses(int item) {
            return item == plus || item == minus;
        }
    }
}
