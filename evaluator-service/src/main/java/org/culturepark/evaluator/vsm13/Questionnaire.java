package org.culturepark.evaluator.vsm13;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.answer.TextResource;
import org.culturepark.evaluator.benchmark.Parameters;

/** The 24 items of VSM13 with their scales. */
public record Questionnaire(List<Item> items, String hash) {
    private static final Map<String, String> LEADS = Map.of(
            "ideal job", "Think of an ideal job, whatever your present one is. How important would this be to you: %s?",
            "private life", "In your private life, how important is this to you: %s?",
            "yourself", "%s",
            "opinions", "How far do you agree or disagree with this: %s.");
    private static final Questionnaire BUILT_IN =
            read(TextResource.read("vsm13/items.csv"), TextResource.read("vsm13/scales.csv"));

    /** Items in our own words. */
    public static Questionnaire builtIn() {
        return BUILT_IN;
    }

    /** The item that a key such as "m07" names. */
    public Item item(String key) {
        return items.stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no VSM13 item " + key));
    }

    /** Those that the dimensions need, in order. */
    public List<Item> itemsOf(List<Dimension> dimensions) {
        return items.stream()
                .filter(item -> dimensions.stream().anyMatch(dimension -> dimension.uses(item.number())))
                .toList();
    }

    private static Questionnaire read(String items, String scales) {
        Map<String, List<Option>> options = TextResource.parse(scales).stream()
                .collect(Collectors.groupingBy(
                        line -> line.getField("scale"),
                        Collectors.mapping(
                                line -> new Option(line.getField("code"), line.getField("label")),
                                Collectors.toList())));
        return new Questionnaire(
                TextResource.parse(items).stream()
                        .map(line -> item(line, options.get(line.getField("scale"))))
                        .toList(),
                Parameters.hashOf(items + scales));
    }

    private static Item item(NamedCsvRecord line, List<Option> options) {
        String text = LEADS.get(line.getField("block")).formatted(line.getField("text"));
        return new Item(Integer.parseInt(line.getField("item")), text, options, new LabelParser(options));
    }
}
