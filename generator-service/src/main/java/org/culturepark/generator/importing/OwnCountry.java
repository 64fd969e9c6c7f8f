package org.culturepark.generator.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Option;
import org.culturepark.generator.seed.Scale;

/** A country's answers to a question of the user's own survey while its rows are read. */
final class OwnCountry {
    /** How far rounded shares may be from adding up to 1. */
    private static final double TOLERANCE = 0.05;

    private final String code;
    private final String name;
    private final boolean counted;
    private final long firstLine;
    private final SortedMap<Integer, Double> amounts = new TreeMap<>();
    private final Map<Integer, Long> lines = new HashMap<>();

    OwnCountry(String code, String name, boolean counted, long firstLine) {
        this.code = code;
        this.name = name;
        this.counted = counted;
        this.firstLine = firstLine;
    }

    void add(Row row, int answer) {
        Long before = lines.putIfAbsent(answer, row.line());
        if (before != null) {
            throw row.broken("code", "line %d has code %d of %s already".formatted(before, answer, name));
        }
        amounts.put(answer, counted ? count(row) : share(row));
    }

    private static double count(Row row) {
        int count = row.whole("count").orElseThrow(() -> row.broken("count", "must not be empty"));
        if (count < 0) {
            throw row.broken("count", "must not be negative");
        }
        return count;
    }

    private static double share(Row row) {
        double share = row.positive("share");
        if (share > 1) {
            throw row.broken("share", "must be from 0 to 1");
        }
        return share;
    }

    AnswerDistribution answers(String question, Scale scale) {
        double all = Shares.sum(amounts);
        double missing = Shares.sum(amounts.headMap(0));
        if (!counted && Math.abs(all - 1) > TOLERANCE) {
            throw new BrokenFile(
                    firstLine,
                    "share",
                    String.format(Locale.ROOT, "the shares of %s add up to %.3f, not to 1", name, all));
        }
        SortedMap<Integer, Double> answers = new TreeMap<>();
        scale.options().stream()
                .map(Option::code)
                .forEach(option -> answers.put(option, amounts.getOrDefault(option, 0.0)));
        return new AnswerDistribution(
                code,
                question,
                Optional.of(name).filter(words -> !CountryNames.plain(words).equals(words)),
                people(all),
                people(all - missing),
                all == 0 ? 0 : missing / all,
                Shares.of(answers));
    }

    private OptionalInt people(double count) {
        return counted ? OptionalInt.of((int) Math.round(count)) : OptionalInt.empty();
    }
}
