package org.culturepark.evaluator.moderation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturepark.evaluator.answer.TextResource;
import org.culturepark.evaluator.benchmark.Parameters;

/** The built-in labelled sentences: a sample of our own writing, no benchmark. */
public record ModerationSample(Map<String, List<LabelledText>> byCulture, String hash) {
    /** The declared labels, in the order in which figures name them. */
    public static final List<String> LABELS = List.of("hurtful", "fine");

    private static final String PATH = "moderation/sample.csv";

    public static ModerationSample builtIn() {
        Map<String, List<LabelledText>> byCulture = TextResource.csv(PATH).stream()
                .collect(Collectors.groupingBy(
                        line -> line.getField("culture"),
                        Collectors.mapping(
                                line -> new LabelledText(
                                        line.getField("row"),
                                        line.getField("row"),
                                        line.getField("label"),
                                        line.getField("text")),
                                Collectors.toList())));
        return new ModerationSample(byCulture, Parameters.hashOf(TextResource.read(PATH)));
    }

    public List<LabelledText> of(String culture) {
        return byCulture.getOrDefault(culture, List.of());
    }
}
