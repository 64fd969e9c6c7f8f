package org.culturepark.evaluator.labelled;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.answer.TextResource;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Society;

/**
 * How a text is put to the model. {@code {text}} is the text, {@code {labels}} the declared words, {@code {people}} and
 * {@code {country}} those of the culture.
 *
 * @param name of a ready-made one, or "own"
 * @param body with the text last, so that what all have in common is read once
 */
public record Template(String name, String instructions, String body) {
    private static final Map<String, Template> READY_MADE = TextResource.csv("moderation/templates.csv").stream()
            .map(line -> new Template(
                    line.getField("name"),
                    line.getField("instructions"),
                    line.getField("body").replace("\\n", "\n")))
            .collect(Collectors.toMap(Template::name, Function.identity()));

    public static Optional<Template> find(String name) {
        return Optional.ofNullable(READY_MADE.get(name));
    }

    /** By name. */
    static List<Template> readyMade() {
        return READY_MADE.values().stream()
                .sorted(Comparator.comparing(Template::name))
                .toList();
    }

    /** One of the user's own. */
    static Template own(String body) {
        return new Template("own", find("labels").orElseThrow().instructions(), body);
    }

    boolean hasText() {
        return body.contains("{text}");
    }

    public String prompt(String text, List<Option> labels, Society society) {
        return body.replace("{people}", society.people())
                .replace("{country}", society.country())
                .replace("{labels}", labels.stream().map(Option::label).collect(Collectors.joining(", ")))
                .replace("{text}", text);
    }

    /** Another wording is another version. */
    public String version() {
        return name + "@" + Parameters.hashOf(instructions + body).substring(0, 8);
    }
}
