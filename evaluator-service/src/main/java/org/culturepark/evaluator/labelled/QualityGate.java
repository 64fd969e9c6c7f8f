package org.culturepark.evaluator.labelled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.culturepark.evaluator.labelled.Gate.Finding;

/** Looks at a labelled set before anybody is measured on it. */
final class QualityGate {
    static final int FEWEST_PER_CLASS = 20;
    static final int LONGEST_TEXT = 4000;
    private static final int NAMED_ROWS = 5;

    private final Kind kind;
    private final Set<String> declared;
    private final Scripts scripts;
    private final List<Finding> findings = new ArrayList<>();

    private QualityGate(Kind kind, Set<String> declared, String culture) {
        this.kind = kind;
        this.declared = declared;
        this.scripts = Scripts.of(culture);
    }

    /** @param declared values of the labels */
    static Gate check(List<RawRow> rows, Kind kind, Set<String> declared, String culture) {
        return new QualityGate(kind, declared, culture).check(rows);
    }

    /** Whether a row can be asked: it has a text, and a label that is declared. */
    static boolean usable(RawRow row, Kind kind, Set<String> declared) {
        return !row.text().isBlank()
                && !row.label().isBlank()
                && (kind == Kind.NUMBER || declared.contains(row.label()));
    }

    private Gate check(List<RawRow> rows) {
        flag(
                "empty text",
                "have no text and are left out",
                rows,
                row -> row.text().isBlank());
        flag(
                "empty label",
                "have no label and are left out",
                rows,
                row -> row.label().isBlank());
        stop("unknown label", "have a label that is not declared", rows, this::isUnknown);
        List<RawRow> usable =
                rows.stream().filter(row -> usable(row, kind, declared)).toList();
        flag(
                "overlong",
                "have more than " + LONGEST_TEXT + " characters",
                usable,
                row -> row.text().length() > LONGEST_TEXT);
        flag("script", "are mostly not in a script of the culture", usable, row -> scripts.foreign(row.text()));
        texts(usable);
        if (kind == Kind.LABELS) {
            classes(usable);
            order(usable);
        } else if (usable.isEmpty()) {
            add("no rows", true, "No row can be asked.", List.of());
        }
        return Gate.of(findings);
    }

    private boolean isUnknown(RawRow row) {
        return !row.label().isBlank() && kind != Kind.NUMBER && !declared.contains(row.label());
    }

    /** Copies, and texts that have several labels. */
    private void texts(List<RawRow> rows) {
        Map<String, List<RawRow>> byText = rows.stream()
                .collect(Collectors.groupingBy(row -> Units.of(row.text()), LinkedHashMap::new, Collectors.toList()));
        Set<Integer> copies = new HashSet<>();
        Set<Integer> conflicts = new HashSet<>();
        byText.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            boolean oneLabel = group.stream().map(RawRow::label).distinct().count() == 1;
            group.stream().skip(oneLabel ? 1 : 0).forEach(row -> (oneLabel ? copies : conflicts).add(row.number()));
        });
        flag("duplicates", "repeat an earlier one", rows, row -> copies.contains(row.number()));
        flag(
                "conflicting labels",
                "have a text that stands there with another label too",
                rows,
                row -> conflicts.contains(row.number()));
    }

    private void classes(List<RawRow> rows) {
        Map<String, Integer> support = new HashMap<>();
        declared.forEach(label -> support.put(label, 0));
        rows.forEach(row -> support.merge(row.label(), 1, Integer::sum));
        long there = support.values().stream().filter(count -> count > 0).count();
        if (there < 2) {
            add("single class", true, "Fewer than two labels have any rows.", List.of());
        }
        support.entrySet().stream()
                .filter(entry -> entry.getValue() < FEWEST_PER_CLASS)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> add(
                        "small class",
                        false,
                        "The label \"%s\" has %d rows, fewer than %d."
                                .formatted(entry.getKey(), entry.getValue(), FEWEST_PER_CLASS),
                        List.of()));
    }

    /** Files sorted by label lead whoever takes their head astray. */
    private void order(List<RawRow> rows) {
        Runs.tooFew(rows.stream().map(RawRow::label).toList())
                .ifPresent(sentence -> add("block-sorted", false, sentence, List.of()));
    }

    private void flag(String check, String what, List<RawRow> rows, Predicate<RawRow> found) {
        add(check, false, what, rows, found);
    }

    private void stop(String check, String what, List<RawRow> rows, Predicate<RawRow> found) {
        add(check, true, what, rows, found);
    }

    private void add(String check, boolean stops, String what, List<RawRow> rows, Predicate<RawRow> found) {
        List<Integer> numbers = rows.stream().filter(found).map(RawRow::number).toList();
        if (!numbers.isEmpty()) {
            List<Integer> some = numbers.stream().limit(NAMED_ROWS).toList();
            add(check, stops, "%d of %d rows %s.".formatted(numbers.size(), rows.size(), what), some);
        }
    }

    private void add(String check, boolean stops, String sentence, List<Integer> rows) {
        findings.add(new Finding(check, stops, sentence, rows));
    }
}
