package org.culturepark.generator.seed;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The answers that a question offers.
 *
 * @param options at least two, by code
 * @param graded whether the answers lie between two ends, so that each has an opposite; unlike a choice among parties
 */
public record Scale(String id, List<Option> options, boolean graded) {

    public Scale {
        options = options.stream().sorted(Comparator.comparingInt(Option::code)).toList();
        if (options.size() < 2) {
            throw new IllegalArgumentException("Scale " + id + " offers fewer than two answers");
        }
    }

    /** A graded scale. */
    public Scale(String id, List<Option> options) {
        this(id, options, true);
    }

    public int lowest() {
        return options.get(0).code();
    }

    public int highest() {
        return options.get(options.size() - 1).code();
    }

    public boolean has(int code) {
        return options.stream().anyMatch(option -> option.code() == code);
    }

    public String label(int code) {
        return options.stream()
                .filter(option -> option.code() == code)
                .map(Option::label)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Scale " + id + " has no answer " + code));
    }

    /** The code at the same distance from the scale's other end; none for the middle, nor where nothing is graded. */
    public OptionalInt mirrored(int code) {
        int mirrored = lowest() + highest() - code;
        return graded && mirrored != code && has(mirrored) ? OptionalInt.of(mirrored) : OptionalInt.empty();
    }
}
