package org.culturepark.evaluator.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a model's answer to a closed question: the whole answer, or what stands before the first stop of its first
 * line, must be a declared answer; the longest is tried first. A substring is never enough ("I cannot" contains "no"),
 * and an answer that goes on to name another option is invalid. Refusals are found before a leading label is believed.
 */
public final class LabelParser {
    private final List<Form> longestFirst;

    public LabelParser(List<Option> options) {
        if (options.isEmpty()) {
            throw new IllegalArgumentException("a closed question needs options");
        }
        this.longestFirst = options.stream()
                .flatMap(option -> option.forms().stream().map(form -> new Form(AnswerText.plain(form), option.code())))
                .sorted(Comparator.comparingInt((Form form) -> form.words().length())
                        .reversed())
                .toList();
    }

    /** Never throws; an answer that cannot be understood is {@link Reading.Invalid}. */
    public Reading read(String answer) {
        List<String> lines = AnswerText.lines(answer);
        if (lines.isEmpty()) {
            return new Reading.Invalid();
        }
        Optional<Reading> whole = exactly(AnswerText.plain(String.join(" ", lines)));
        if (whole.isPresent()) {
            return whole.get();
        }
        if (Refusals.in(lines)) {
            return new Reading.Refused();
        }
        return leading(lines).orElseGet(Reading.Invalid::new);
    }

    private Optional<Reading> exactly(String words) {
        return longestFirst.stream()
                .filter(form -> form.words().equals(words))
                .findFirst()
                .map(form -> new Reading.Choice(form.code()));
    }

    /** A label, a stop, and then words that name no other option: "3. of moderate importance", "Hurtful, since ...". */
    private Optional<Reading> leading(List<String> lines) {
        String first = AnswerText.withoutLeadIn(lines.get(0));
        List<String> parts = AnswerText.splitAtFirstStop(first);
        Optional<Reading> label = exactly(AnswerText.plain(parts.get(0)));
        List<String> rest = new ArrayList<>(parts.subList(1, parts.size()));
        rest.addAll(lines.subList(1, lines.size()));
        String all = AnswerText.plain(first + " " + String.join(" ", rest));
        return label.filter(reading -> codesNamedIn(all).size() <= 1);
    }

    /** Codes whose words stand in the text; a longer form hides the shorter ones inside it ("not fine" hides "fine"). */
    private Set<String> codesNamedIn(String words) {
        String left = " " + words + " ";
        Set<String> codes = new HashSet<>();
        for (Form form : longestFirst) {
            String wanted = " " + form.words() + " ";
            if (left.contains(wanted)) {
                codes.add(form.code());
                left = left.replace(wanted, " | ");
            }
        }
        return codes;
    }

    private record Form(String words, String code) {}
}
