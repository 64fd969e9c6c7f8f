package org.culturepark.evaluator.vsm13;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.culturepark.evaluator.answer.LabelParser;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.answer.OptionWeights;
import org.culturepark.evaluator.answer.Reading;
import org.culturepark.evaluator.benchmark.GivenAnswer;

/** An item as it is put: reversed options are numbered anew, so that the first is always 1, and counted as they were. */
final class PutItem {
    private static final int CODES = 5;

    private final Item item;
    private final Variant variant;
    private final List<Option> shown;
    private final LabelParser parser;

    PutItem(Item item, Variant variant) {
        this.item = item;
        this.variant = variant;
        this.shown = variant.reversed() ? reversed(item.options()) : item.options();
        this.parser = variant.reversed() ? new LabelParser(shown) : item.parser();
    }

    private static List<Option> reversed(List<Option> options) {
        List<Option> turned = new ArrayList<>(options);
        Collections.reverse(turned);
        return IntStream.range(0, turned.size())
                .mapToObj(at ->
                        new Option(Integer.toString(at + 1), turned.get(at).label()))
                .toList();
    }

    String key() {
        return item.key() + variant.suffix();
    }

    int number() {
        return item.number();
    }

    Variant variant() {
        return variant;
    }

    String prompt(String persona) {
        return variant.otherWords()
                ? Vsm13Prompt.otherWords(item.text(), shown, persona)
                : Vsm13Prompt.text(item.text(), shown, persona);
    }

    /** With the item's own code. */
    Reading read(String text) {
        Reading reading = parser.read(text);
        return reading.code().map(this::own).<Reading>map(Reading.Choice::new).orElse(reading);
    }

    /** Weights by the item's own codes, 1 to 5, that sum to 1; none if the answer is of no use. */
    Map<Integer, Double> weights(GivenAnswer answer) {
        Map<Integer, Double> weights = new TreeMap<>();
        if (!answer.failed()) {
            OptionWeights.of(answer.text(), answer.beginnings(), shown, parser)
                    .forEach((code, weight) -> weights.put(Integer.valueOf(own(code)), weight));
        }
        return weights;
    }

    private String own(String shownCode) {
        return variant.reversed() ? Integer.toString(CODES + 1 - Integer.parseInt(shownCode)) : shownCode;
    }
}
