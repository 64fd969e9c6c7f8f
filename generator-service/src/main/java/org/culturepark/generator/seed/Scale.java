package org.culturepark.generator.seed;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The answers that a question offers.
 *
 * @param options at least two, by code, the codes without a gap
 */
public record Scale(String id, List<Option> options) {

    public Scale {
        options = options.stream().sorted(Comparator.comparingInt(Option::code)).toList();
        if (options.size() < 2) {
            throw new IllegalArgumentException("Scale " + id + " offers fewer than two answers");
        }
    }

    public int lowest() {
        return options.get(0).code();
    }

    public int highest() {
        return options.get(options.size() - 1).code();
    }

    public String label(int code) {
        return options.stream()
                .filter(option -> option.code() == code)
                .map(Option::label)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Scale " + id + " has no answer " + code));
    }

    /** The code at the same distance from the scale's other end; none for the middle of the scale. */
    public OptionalInt mirrored(int code) {
        int mirrored = lowest() + highest() - code;
        return mirrored == code ? OptionalInt.empty() : OptionalInt.of(mirrored);
    }
}
