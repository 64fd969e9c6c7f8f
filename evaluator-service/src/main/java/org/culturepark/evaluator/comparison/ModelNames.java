package org.culturepark.evaluator.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.culturepark.chassis.problem.Problems;

/** The parameter {@code models} of calls that put several models side by side. */
public final class ModelNames {
    private static final int MOST = 50;

    private ModelNames() {}

    /**
     * @param models parted by commas; null if the parameter is absent
     * @param fewest that make sense
     */
    public static List<String> parse(String models, int fewest) {
        List<String> names = Arrays.stream(
                        Optional.ofNullable(models).orElse("").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() < fewest || names.size() > MOST) {
            throw Problems.badRequest("models", "must name %d to %d models, parted by commas".formatted(fewest, MOST));
        }
        return names;
    }
}
