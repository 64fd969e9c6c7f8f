package org.culturepark.generator.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.culturepark.generator.importing.ImportWarning.Kind;
import org.culturepark.generator.seed.AnswerDistribution;
import org.culturepark.generator.seed.Option;

/** The shares of one row, country by country. How many people were asked is not in the file. */
record PewSelections(Row row, String question, PewOptions options, Warnings warnings) {
    private static final String COLUMN = "selections";

    /** How far rounded shares may be from adding up to 1. */
    private static final double TOLERANCE = 0.05;

    List<AnswerDistribution> answers(JsonNode selections) {
        Map<String, AnswerDistribution> byCountry = new LinkedHashMap<>();
        selections
                .properties()
                .forEach(entry -> CountryNames.find(entry.getKey())
                        .ifPresentOrElse(
                                country -> byCountry.merge(
                                        country, answers(country, entry.getKey(), entry.getValue()), this::better),
                                () -> warnings.add(
                                        Kind.UNKNOWN_COUNTRY,
                                        entry.getKey(),
                                        row.line(),
                                        "left out wherever it occurs")));
        return List.copyOf(byCountry.values());
    }

    private AnswerDistribution answers(String country, String name, JsonNode shares) {
        SortedMap<Integer, Double> answers = new TreeMap<>();
        options.answers().stream().map(Option::code).forEach(code -> answers.put(code, 0.0));
        double missing = 0;
        for (int i = 0; i < checkedSize(name, shares); i++) {
            double share = share(name, shares.get(i));
            if (options.codes().get(i) == PewOptions.MISSING) {
                missing += share;
            } else {
                answers.merge(options.codes().get(i), share, Double::sum);
            }
        }
        double sum = checkedSum(name, Shares.sum(answers) + missing);
        return new AnswerDistribution(
                country,
                question,
                sample(country, name),
                OptionalInt.empty(),
                OptionalInt.empty(),
                sum == 0 ? 0 : missing / sum,
                Shares.of(answers));
    }

    private int checkedSize(String name, JsonNode shares) {
        if (!shares.isArray()) {
            throw row.broken(COLUMN, "%s: must be a list of shares".formatted(name));
        }
        // An empty list is how the data set writes that nobody was asked.
        if (!shares.isEmpty() && shares.size() != options.codes().size()) {
            throw row.broken(
                    COLUMN,
                    "%s has %d shares, but there are %d options"
                            .formatted(name, shares.size(), options.codes().size()));
        }
        return shares.size();
    }

    private double share(String name, JsonNode share) {
        if (!share.isNumber() || share.doubleValue() < 0 || share.doubleValue() > 1) {
            throw row.broken(COLUMN, "%s: %s is no share from 0 to 1".formatted(name, Row.shortened(share.toString())));
        }
        return share.doubleValue();
    }

    private double checkedSum(String name, double sum) {
        if (sum != 0 && Math.abs(sum - 1) > TOLERANCE) {
            throw row.broken(COLUMN, String.format(Locale.ROOT, "%s: the shares add up to %.3f, not to 1", name, sum));
        }
        return sum;
    }

    private Optional<String> sample(String country, String name) {
        if (CountryNames.plain(name).equals(name)) {
            return Optional.empty();
        }
        warnings.add(Kind.SAMPLE_NOTE, name, row.line(), "taken for %s and flagged".formatted(country));
        return Optional.of(name);
    }

    /** Of two samples of a country the one that says nothing of itself, then a current national one, then the first. */
    private AnswerDistribution better(AnswerDistribution first, AnswerDistribution second) {
        boolean takeSecond = second.asked() && (!first.asked() || rank(second) < rank(first));
        AnswerDistribution left = takeSecond ? first : second;
        warnings.add(
                Kind.OTHER_SAMPLE,
                left.sample().orElse(left.country()),
                row.line(),
                "left out where a better sample of %s is there".formatted(left.country()));
        return takeSecond ? second : first;
    }

    private static int rank(AnswerDistribution answers) {
        return answers.sample()
                .map(note -> note.toLowerCase(Locale.ROOT).contains("current national") ? 1 : 2)
                .orElse(0);
    }
}
