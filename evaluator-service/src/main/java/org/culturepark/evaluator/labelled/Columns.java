package org.culturepark.evaluator.labelled;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of the columns, or of the fields.
 *
 * @param options of a multiple choice: one field with a list, or several columns
 */
record Columns(String text, String label, List<String> options) {

    /** Where a file has none of these names. */
    BrokenFile missing(String name, Iterable<String> there) {
        return new BrokenFile("there is no column \"" + name + "\"; there are: " + String.join(", ", there));
    }

    Optional<String> firstMissing(List<String> there) {
        return Stream.concat(Stream.of(text, label), options.stream())
                .filter(name -> !there.contains(name))
                .findFirst();
    }
}
