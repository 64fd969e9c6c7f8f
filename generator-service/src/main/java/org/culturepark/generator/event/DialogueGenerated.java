package org.culturepark.generator.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.culturepark.generator.attitude.Attitude;
import org.culturepark.generator.seed.AnswerShare;
import org.culturepark.generator.seed.Option;
import org.culturepark.generator.seed.QuestionForm;

/** A dialogue was talked to its end. May be observed as soon as its last turn is stored. */
public record DialogueGenerated(
        UUID dialogueId,
        UUID campaignId,
        UUID dataSetId,
        String culture,
        String people,
        String mode,
        String style,
        String language,
        int ordinal,
        Seed seed,
        BindingAttitude attitude,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<BindingAttitude> partnerAttitude,
        List<Turn> turns,
        String model,
        Usage usage,
        Instant finishedAt) {

    /** The survey cell that the dialogue grew from; the counts are absent where the survey gives shares alone. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Seed(
            UUID seedId,
            String survey,
            String question,
            String topic,
            QuestionForm form,
            String text,
            List<Option> options,
            String country,
            Optional<String> sample,
            OptionalInt respondents,
            OptionalInt validAnswers,
            List<AnswerShare> shares) {}

    /** An answer that a speaker was bound to; an answer in the middle of its scale has no opposite. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record BindingAttitude(int code, String sentence, Optional<Attitude> opposite) {}

    /** One utterance. */
    public record Turn(
            int number,
            int round,
            String role,
            String speaker,
            String culture,
            String text,
            String promptVersion,
            boolean cutOff) {}

    /** Tokens of the calls behind the turns. */
    public record Usage(long promptTokens, long completionTokens, long cachedTokens) {}
}
