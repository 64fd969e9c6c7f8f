package org.culturepark.generator.dialogue;

import io.quarkus.panache.common.Parameters;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of a campaign's dialogues are asked for; to be used as {@code @Valid @BeanParam}. */
public class DialogueFilter {
    @QueryParam("culture")
    @Size(max = 100)
    @Parameter(example = "Korean")
    String culture;

    // A text, since JAX-RS would answer 404 to a word that is no state.
    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = DialogueState.class))
    String state;

    @QueryParam("question")
    @Size(max = 100)
    @Parameter(example = "Q27")
    String question;

    @QueryParam("text")
    @Size(max = 200)
    @Parameter(description = "Said in one of the turns, in upper or lower case.", example = "family")
    String text;

    /** The condition on a dialogue {@code d}, in HQL; {@link #parameters} has what it names. */
    String condition() {
        return "d.collection.campaign.id = :campaign"
                + when(culture, " and d.collection.culture = :culture")
                + when(state, " and d.state = :state")
                + when(question, " and d.question = :question")
                // No pattern, so that per cent signs and underscores are what they are.
                + when(text, " and exists (select 1 from d.turns t where locate(lower(:text), lower(t.text)) > 0)");
    }

    Parameters parameters(UUID campaign) {
        Parameters parameters = Parameters.with("campaign", campaign);
        given(culture).ifPresent(value -> parameters.and("culture", value));
        given(state).map(DialogueFilter::state).ifPresent(value -> parameters.and("state", value));
        given(question).ifPresent(value -> parameters.and("question", value));
        given(text).ifPresent(value -> parameters.and("text", value));
        return parameters;
    }

    private static String when(String value, String condition) {
        return given(value).isPresent() ? condition : "";
    }

    /** A form sends what was not filled in as an empty text. */
    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }

    private static DialogueState state(String word) {
        return Arrays.stream(DialogueState.values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        Problems.badRequest("state", "must be one of " + Arrays.toString(DialogueState.values())));
    }
}
