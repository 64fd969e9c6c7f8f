package org.culturepark.evaluator.moderation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.culturepark.evaluator.answer.TextResource;
import org.culturepark.evaluator.benchmark.Parameters;

/** The built-in labelled sentences: a sample of our own writing, no benchmark. */
public record ModerationSample(List<LabelledText> texts, String hash) {
    /** The declared labels, in the order in which figures name them. */
    public static final List<String> LABELS = List.of("hurtful", "fine");

    private static final String PATH = "moderation/sample.csv";

    public static ModerationSample builtIn() {
        List<LabelledText> texts = TextResource.csv(PATH).stream()
                .map(line -> new LabelledText(
                        line.getField("row"), line.getField("culture"), line.getField("label"), line.getField("text")))
                .toList();
        return new ModerationSample(texts, Parameters.hashOf(TextResource.read(PATH)));
    }

    public List<LabelledText> of(String culture) {
        return texts.stream().filter(text -> text.culture().equals(culture)).toList();
    }

    /**
     * At most {@code rows} texts of the culture, as many of each label as can be, drawn by the seed: never the head of
     * the file. In the file's order, so that the draw shows in nothing but the selection.
     */
    public List<LabelledText> draw(String culture, int rows, long seed) {
        List<LabelledText> all = of(culture);
        List<List<LabelledText>> piles =
                LABELS.stream().map(label -> shuffled(all, label, seed)).toList();
        List<LabelledText> drawn = new ArrayList<>();
        for (int depth = 0; drawn.size() < Math.min(rows, all.size()); depth++) {
            for (List<LabelledText> pile : piles) {
                if (depth < pile.size() && drawn.size() < rows) {
                    drawn.add(pile.get(depth));
                }
            }
        }
        return all.stream().filter(drawn::contains).toList();
    }

    private static List<LabelledText> shuffled(List<LabelledText> all, String label, long seed) {
        List<LabelledText> pile = new ArrayList<>(
                all.stream().filter(text -> text.label().equals(label)).toList());
        Collections.shuffle(pile, new Random(seed));
        return pile;
    }
}
