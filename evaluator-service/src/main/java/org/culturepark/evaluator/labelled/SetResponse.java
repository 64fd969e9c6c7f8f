package org.culturepark.evaluator.labelled;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.evaluator.answer.Option;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registered set, without its rows. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "BenchmarkSet")
record SetResponse(
        UUID id,
        @Schema(examples = "khate") String name,
        Kind kind,
        String culture,

        @Schema(description = "Sets of one family share texts and are averaged first")
        String family,

        String task,

        @Schema(description = "Value in the file and the words that the model is told")
        List<Option> labels,

        Template template,
        Optional<String> licence,
        @Schema(description = "SHA-256 of the rows") String contentHash,
        int rowsInFile,
        @Schema(description = "Rows that can be asked") int rowsKept,
        Gate gate,
        Instant registeredAt) {

    static SetResponse from(StoredSet set) {
        return new SetResponse(
                set.id(),
                set.name(),
                set.kind(),
                set.culture(),
                set.family(),
                set.task(),
                set.labels(),
                set.template(),
                set.licence(),
                set.contentHash(),
                set.rowsInFile(),
                set.rowsKept(),
                set.gate(),
                set.registeredAt());
    }
}
