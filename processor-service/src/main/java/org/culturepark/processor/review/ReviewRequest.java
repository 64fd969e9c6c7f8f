package org.culturepark.processor.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One decision about some examples, or about all that nobody has decided on. */
record ReviewRequest(
        @Schema(description = "Who decides.") @NotBlank @Size(max = 100)
        String reviewer,

        @NotNull ReviewDecision decision,

        @Schema(description = "Ids of examples; absent: all that are open.")
        Optional<@Size(min = 1, max = 200) List<@NotNull UUID>> examples,

        @Schema(description = "The whole answer that it is to have, with EDITED; it begins with the example's code.")
        Optional<@Size(min = 1, max = 4000) String> answer,

        @Schema(description = "Why.") Optional<@Size(max = 1000) String> note) {
    static final String EXAMPLE = """
            {"reviewer": "Kim", "decision": "REJECTED", "examples": ["8a2f0a7e-6a52-5cf1-9d0e-6d3f7d2b7c11"],
             "note": "Says the opposite."}""";

    /** Refuses an answer without an edit, and an edit without an answer or of several examples. */
    void check() {
        boolean isEdit = decision == ReviewDecision.EDITED;
        if (isEdit != answer.isPresent()) {
            throw Problems.invalid("answer", isEdit ? "is missing" : "belongs to the decision EDITED");
        }
        if (isEdit && examples.filter(ids -> ids.size() == 1).isEmpty()) {
            throw Problems.invalid("examples", "must be the one that is edited");
        }
    }
}
