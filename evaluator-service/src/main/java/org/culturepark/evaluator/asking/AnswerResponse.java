package org.culturepark.evaluator.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.evaluator.answer.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Answer", description = "What was asked, what the model wrote, and how that was understood")
public record AnswerResponse(
        UUID id,
        @Schema(examples = "m07") String item,
        @Schema(examples = "p03") String subject,
        String model,
        String instructions,
        String prompt,

        @Schema(description = "The model's words, as they came", examples = "2")
        Optional<String> text,

        Outcome outcome,

        @Schema(description = "The declared option that was given", examples = "2")
        Optional<String> code,

        @Schema(description = "The right option, where there is one", examples = "2")
        Optional<String> expected,

        @Schema(description = "Why no answer came") Optional<String> failure,

        @Schema(description = "Row of the ledger of model calls")
        Optional<UUID> callId,

        Instant answeredAt) {

    static AnswerResponse from(StoredAnswer answer) {
        return new AnswerResponse(
                answer.id(),
                answer.key().item(),
                answer.key().subject(),
                answer.model(),
                answer.instructions(),
                answer.prompt(),
                answer.text(),
                answer.outcome(),
                answer.code(),
                answer.expected(),
                answer.failure(),
                answer.callId(),
                answer.answeredAt());
    }
}
