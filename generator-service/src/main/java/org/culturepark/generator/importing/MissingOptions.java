package org.culturepark.generator.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Tells options that are no answers, such as "DK/Refused": {@code surveys/missing-options.txt}, a pattern a line. */
final class MissingOptions {
    private static final String FILE = "/surveys/missing-options.txt";
    private static final List<Pattern> PATTERNS = read();

    private MissingOptions() {}

    static boolean contain(String option) {
        return option.isBlank()
                || PATTERNS.stream()
                        .anyMatch(pattern -> pattern.matcher(option.strip()).matches());
    }

    private static List<Pattern> read() {
        try (InputStream file = MissingOptions.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line ->
                            Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
