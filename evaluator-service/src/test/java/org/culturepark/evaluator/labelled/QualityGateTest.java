package org.culturepark.evaluator.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.culturepark.evaluator.labelled.Gate.Verdict;
import org.junit.jupiter.api.Test;

class QualityGateTest {
    private static final Set<String> LABELS = Set.of("0", "1");

    @Test
    void shouldPassWhatIsInOrder() {
        Gate gate = check(rows(60));

        assertThat(gate.verdict()).isEqualTo(Verdict.PASS);
        assertThat(gate.findings()).isEmpty();
    }

    @Test
    void shouldFlagRowsWithoutTextOrLabelCopiesConflictsAndOverlongOnes() {
        List<RawRow> rows = rows(60);
        rows.add(new RawRow(61, "", "0"));
        rows.add(new RawRow(62, "A text without a label", ""));
        rows.add(new RawRow(63, rows.get(0).text() + "!", rows.get(0).label()));
        rows.add(new RawRow(64, rows.get(3).text().toUpperCase(Locale.ROOT), "0"));
        rows.add(new RawRow(65, "so ".repeat(2000), "1"));
        rows.add(new RawRow(66, "이 문장은 한국어로 쓰여 있다", "1"));

        Gate gate = check(rows);

        assertThat(gate.verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(gate.findings())
                .extracting(Gate.Finding::check)
                .containsExactlyInAnyOrder(
                        "empty text", "empty label", "duplicates", "conflicting labels", "overlong", "script");
        assertThat(gate.reasons()).anyMatch(reason -> reason.startsWith("1 of 66 rows have no text"));
    }

    @Test
    void shouldNotMeasureLabelsThatAreNotDeclared() {
        List<RawRow> rows = rows(60);
        rows.add(new RawRow(61, "A text with a third label", "2"));

        Gate gate = check(rows);

        assertThat(gate.verdict()).isEqualTo(Verdict.NOT_MEASURABLE);
        assertThat(gate.findings().get(0).rows()).containsExactly(61);
    }

    @Test
    void shouldNotMeasureASingleClassAndFlagASmallOne() {
        List<RawRow> single =
                rows(60).stream().filter(row -> row.label().equals("0")).toList();
        List<RawRow> small = rows(60).stream()
                .filter(row -> row.label().equals("0") || row.number() < 20)
                .toList();

        assertThat(check(single).verdict()).isEqualTo(Verdict.NOT_MEASURABLE);
        assertThat(check(small).verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(check(small).reasons()).anyMatch(reason -> reason.contains("fewer than 20"));
    }

    @Test
    void shouldFlagAFileSortedByLabel() {
        List<RawRow> sorted = IntStream.range(0, 60)
                .mapToObj(number -> new RawRow(number + 1, "Sentence number " + number, number < 30 ? "0" : "1"))
                .toList();

        assertThat(check(sorted).findings()).extracting(Gate.Finding::check).containsExactly("block-sorted");
    }

    private static Gate check(List<RawRow> rows) {
        return QualityGate.check(rows, Kind.LABELS, LABELS, "German");
    }

    private static List<RawRow> rows(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(number ->
                        new RawRow(number + 1, "Sentence number " + number, number * 7 % 5 % 2 == 0 ? "0" : "1"))
                .toList());
    }
}
