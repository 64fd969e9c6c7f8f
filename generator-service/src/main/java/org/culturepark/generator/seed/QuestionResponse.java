package org.culturepark.generator.seed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as one country answered it; the names are those of the seed in {@code dialogue-generated}. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record QuestionResponse(
        UUID seedId,
        String survey,
        @Schema(examples = "Q27") String question,
        String topic,
        QuestionForm form,
        String text,
        List<Option> options,
        @Schema(examples = "KOR") String country,

        @Schema(
                description = "Who was asked, in the survey's words; absent where it says no more than the country.",
                examples = "Germany (Non-national sample)")
        Optional<String> sample,

        @Schema(description = "False where the question was not put: such a question gives no seed.")
        boolean asked,

        @Schema(
                description = "People interviewed; absent where the survey gives shares alone.",
                implementation = Integer.class)
        OptionalInt respondents,

        @Schema(
                description = "Valid answers; absent where the survey gives shares alone.",
                implementation = Integer.class)
        OptionalInt validAnswers,

        @Schema(description = "Share of the respondents without a valid answer.")
        double missingShare,

        @Schema(description = "Shares of the valid answers.")
        List<AnswerShare> shares,

        @Schema(description = "Code of the most frequent answer; absent if not asked.", implementation = Integer.class)
        OptionalInt mode,

        @Schema(description = "Whether the most frequent answer was given by half or more.")
        boolean consensus,

        @Schema(description = "What to mind.") List<AnswerFlag> flags) {

    public static QuestionResponse from(Seed seed) {
        return from(seed.survey(), seed.question(), seed.distribution());
    }

    static QuestionResponse from(String survey, Question question, AnswerDistribution distribution) {
        return new QuestionResponse(
                Seed.of(survey, question, distribution).id(),
                survey,
                question.id(),
                question.topic(),
                question.form(),
                question.text(),
                question.scale().options(),
                distribution.country(),
                distribution.sample(),
                distribution.asked(),
                distribution.respondents(),
                distribution.validAnswers(),
                distribution.missingShare(),
                AnswerShare.of(distribution),
                distribution.mode(),
                distribution.consensus(),
                AnswerFlag.of(distribution));
    }
}
