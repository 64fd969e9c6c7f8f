package org.culturepark.evaluator.vsm13;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.answer.TextResource;
import org.culturepark.evaluator.benchmark.Parameters;

/** The 24 items of VSM13 with their scales. */
public record Questionnaire(List<Item> items, String hash) {
    private static final int ITEMS = 24;
    private static final int CODES = 5;

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

    /**
     * From a file of the user's: a line for each item with its number, its whole text and its five labels, in the columns
     * {@code item,text,1,2,3,4,5}.
     *
     * @throws IllegalArgumentException with what is wrong and where
     */
    static Questionnaire fromFile(String csv) {
        List<Item> items = TextResource.parse(csv).stream()
                .map(Questionnaire::fromLine)
                .sorted(Comparator.comparing(Item::number))
                .toList();
        List<Integer> numbers = items.stream().map(Item::number).toList();
        if (!numbers.equals(IntStream.rangeClosed(1, ITEMS).boxed().toList())) {
            throw new IllegalArgumentException("it must have the items 1 to 24, each once; it has " + numbers);
        }
        return new Questionnaire(items, Parameters.hashOf(csv));
    }

    private static Item fromLine(NamedCsvRecord line) {
        String place = "line " + line.getStartingLineNumber() + ": ";
        String number = line.findField("item").orElse("");
        if (!number.strip().matches("[1-9]|1\\d|2[0-4]")) {
            throw new IllegalArgumentException(place + "item must be a number from 1 to 24, not \"" + number + "\"");
        }
        List<Option> options = IntStream.rangeClosed(1, CODES)
                .mapToObj(Integer::toString)
                .map(code -> new Option(code, line.findField(code).orElse("").strip()))
                .toList();
        String text = line.findField("text").orElse("").strip();
        long labels = options.stream()
                .map(Option::label)
                .filter(label -> !label.isEmpty())
                .distinct()
                .count();
        if (text.isEmpty() || labels < CODES) {
            throw new IllegalArgumentException(
                    place + "an item needs a text and five different labels, in the columns 1 to 5");
        }
        return new Item(Integer.parseInt(number.strip()), text, options, new LabelParser(options));
    }

    private static Item item(NamedCsvRecord line, List<Option> options) {
        String text = LEADS.get(line.getField("block")).formatted(line.getField("text"));
        return new Item(Integer.parseInt(line.getField("item")), text, options, new LabelParser(options));
    }
}
