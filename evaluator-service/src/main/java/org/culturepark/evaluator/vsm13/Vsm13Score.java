package org.culturepark.evaluator.vsm13;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.culturepark.evaluator.benchmark.Figures;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.benchmark.Result.Direction;
import org.culturepark.evaluator.benchmark.Result.Floor;
import org.culturepark.evaluator.benchmark.Result.Headline;

/** Valid answers set against a country's published scores. */
record Vsm13Score(Responses responses, Map<Variant, Responses> byVariant, Indices published, double validShare) {
    private static final int WANTED_PERSONAS = 20;

    Result result(Parameters parameters, Optional<Double> untuned) {
        int personas = parameters.number(Vsm13Benchmark.PERSONAS);
        Indices indices = responses.indices();
        List<Dimension> dimensions = indices.sharedWith(published);
        return new Result(
                Headline.of("rmsDistance", indices.distanceTo(published, dimensions), Direction.LOWER),
                floors(dimensions, personas * Math.max(1, byVariant.size()), untuned),
                moved(figures(indices, dimensions), dimensions).all(),
                new TreeMap<>(),
                !Degeneracy.reasons(responses, validShare).isEmpty(),
                caveats(dimensions, personas, parameters));
    }

    private List<Floor> floors(List<Dimension> dimensions, int personas, Optional<Double> untuned) {
        List<Floor> floors = new ArrayList<>();
        if (!dimensions.isEmpty()) {
            floors.add(new Floor("always 3", Floors.sameAnswer(published, dimensions)));
            floors.add(new Floor("uniform random", Floors.uniformRandom(published, dimensions, personas)));
        }
        untuned.ifPresent(distance -> floors.add(new Floor("untuned model", distance)));
        return floors;
    }

    private Figures figures(Indices indices, List<Dimension> dimensions) {
        Figures figures = new Figures()
                .put("dimensions", dimensions.size())
                .put("publishedDimensions", published.scores().size())
                .put("validShare", validShare)
                .put("spread", responses.spread())
                .put("mostFrequentCodeShare", responses.shareOfMostFrequentCode())
                .put("unanimousItemsShare", responses.shareOfUnanimousItems());
        for (Dimension dimension : Dimension.values()) {
            figures.put(dimension.figure(), indices.on(dimension));
            figures.put(dimension.figure() + "Published", published.on(dimension));
        }
        for (Item item : Questionnaire.builtIn().items()) {
            figures.put(item.key(), responses.means().of(item.number()));
        }
        return figures;
    }

    /** The distance in each way of putting the items, and how far they lie apart. */
    private Figures moved(Figures figures, List<Dimension> dimensions) {
        if (byVariant.size() > 1) {
            DoubleSummaryStatistics distances = new DoubleSummaryStatistics();
            byVariant.forEach((variant, answers) -> {
                OptionalDouble distance = answers.indices().distanceTo(published, dimensions);
                distance.ifPresent(distances::accept);
                figures.put("rmsDistance" + (variant.suffix().isEmpty() ? "~as-it-is" : variant.suffix()), distance);
            });
            figures.put("movedByWording", distances.getMax() - distances.getMin());
        }
        return figures;
    }

    private List<String> caveats(List<Dimension> dimensions, int personas, Parameters parameters) {
        List<String> caveats = new ArrayList<>(Degeneracy.reasons(responses, validShare));
        if (personas < WANTED_PERSONAS) {
            caveats.add("Each item was answered as " + personas + " people; the manual asks for at least 20.");
        }
        if (dimensions.size() < Dimension.values().length) {
            caveats.add("The distance covers " + dimensions.size() + " of 6 dimensions, so it does not compare with"
                    + " distances over more.");
        }
        caveats.add("The constant C is 50 in every formula, by our choice; it decides where a model without"
                + " differences stands. Scores are not clipped.");
        if (parameters.topTokens() > 0) {
            caveats.add("Answers are read from the probabilities of the options' tokens.");
        }
        if (byVariant.size() == 1) {
            caveats.add(
                    "Each item was put in one way only; how far another order of its options moves it is not known.");
        }
        caveats.add(parameters
                        .find(Vsm13Benchmark.WORDING)
                        .map(name -> "The items are worded as in \"" + name + "\"")
                        .orElse("The items are in our own words")
                + ", and personas are no people: the manual means its scores for"
                + " comparing matched groups, not single models.");
        return caveats;
    }
}
