package org.culturepark.evaluator.benchmark;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is to be asked and how, as far as somebody said so; the rest is as configured. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Wishes")
public record Wishes(
        @Schema(description = "People as whom each VSM13 item is answered", minimum = "1", maximum = "1000")
        Optional<@Min(1) @Max(1000) Integer> personas,

        @Schema(
                description =
                        "Ways in which each VSM13 item is put: 1 as it is, 2 also with its options reversed, 3 also in other words, 4 both",
                minimum = "1",
                maximum = "4")
        Optional<@Min(1) @Max(4) Integer> permutations,

        @Schema(description = "Rows of a labelled set at most, drawn evenly over the labels", minimum = "2")
        Optional<@Min(2) @Max(1_000_000) Integer> rows,

        @Schema(description = "Simulated learners", minimum = "1", maximum = "1000")
        Optional<@Min(1) @Max(1000) Integer> learners,

        @Schema(
                description = "Seeded repeats of everything; the mean counts, never the best",
                minimum = "1",
                maximum = "100")
        Optional<@Min(1) @Max(100) Integer> repeats,

        @Schema(description = "Sampling temperature; 0 is greedy, and 0.7 if there are repeats")
        Optional<@Min(0) @Max(2) Double> temperature,

        @Schema(description = "Random seed of personas, samples and answers")
        Optional<Long> seed,

        @Schema(description = "Registered sets for MODERATION and FORGETTING; by default all that are there")
        Optional<@Size(max = 200) List<UUID>> sets,

        @Schema(description = "Registered wording of the VSM13 items; by default our own words")
        Optional<@Size(max = 100) String> wording,

        @Schema(description = "Survey of the generator for SURVEY", examples = "wvs7")
        Optional<@Size(max = 63) String> survey,

        @Schema(description = "Its questions for SURVEY; by default those that the model's campaign held out")
        Optional<@Size(max = 1000) List<String>> questions,

        @JsonIgnore @Schema(hidden = true) Optional<Seen> seen) {
    public static final Wishes NONE = new Wishes(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final double TEMPERATURE_OF_REPEATS = 0.7;
    /** As many as OpenAI tells at most. */
    private static final int TOKENS = 20;

    /** What is not said over REST is not there. */
    public Wishes {
        seen = seen == null ? Optional.empty() : seen;
    }

    /** Only the number of personas, if that. */
    public static Wishes ofPersonas(Optional<Integer> personas) {
        return new Wishes(
                personas,
                NONE.permutations,
                NONE.rows,
                NONE.learners,
                NONE.repeats,
                NONE.temperature,
                NONE.seed,
                NONE.sets,
                NONE.wording,
                NONE.survey,
                NONE.questions,
                NONE.seen);
    }

    /** The same about these questions, unless it is about others already. */
    public Wishes aboutQuestions(List<String> ids) {
        return new Wishes(
                personas,
                permutations,
                rows,
                learners,
                repeats,
                temperature,
                seed,
                sets,
                wording,
                survey,
                questions.or(() -> ids.isEmpty() ? Optional.empty() : Optional.of(ids)),
                seen);
    }

    /** The same without the questions that were seen in training. */
    public Wishes without(Seen inTraining) {
        return new Wishes(
                personas,
                permutations,
                rows,
                learners,
                repeats,
                temperature,
                seed,
                sets,
                wording,
                survey,
                questions,
                Optional.of(inTraining));
    }

    /** Those, and where the model's endpoint tells probabilities, that they are asked for. */
    public Map<String, Object> closed(EvaluationConfig config, Candidate candidate) {
        Map<String, Object> closed = common(config);
        config.probabilityEndpoints()
                .filter(endpoints -> endpoints.contains(candidate.endpoint()))
                .ifPresent(any -> closed.put(Parameters.TOP_TOKENS, TOKENS));
        return closed;
    }

    /** The parameters that every benchmark has. */
    public Map<String, Object> common(EvaluationConfig config) {
        Map<String, Object> common = new TreeMap<>();
        int times = repeats.orElse(1);
        common.put(Parameters.SEED, seed.orElse(config.seed()));
        common.put(
                Parameters.TEMPERATURE, temperature.orElse(times > 1 ? TEMPERATURE_OF_REPEATS : config.temperature()));
        if (times > 1) {
            common.put(Parameters.REPEATS, times);
        }
        return common;
    }
}
