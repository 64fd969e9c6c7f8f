package org.culturepark.evaluator.study;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.evaluator.statistics.Interval;
import org.culturepark.evaluator.vsm13.Dimension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A study and what came of it so far. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Study")
record StudyResponse(
        UUID id,
        String name,
        String culture,
        int learners,
        int turns,
        List<Dimension> dimensions,
        List<Arm> arms,

        @Schema(
                description =
                        "Ranks of satisfaction and of gain, the first arm against each other one (Mann and Whitney)")
        List<Test> tests,

        List<String> notes,
        Instant createdAt) {

    /**
     * What the learners of one model gained.
     *
     * @param gain distance before less distance after, of their pooled answers
     * @param satisfaction mean, 1 to 5
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Arm")
    record Arm(
            String model,
            int enrolled,
            int finished,
            int droppedOut,
            Optional<Double> gain,
            Optional<Interval> gainInterval,
            Optional<Double> satisfaction,
            Optional<Interval> satisfactionInterval) {}

    @Schema(name = "RankTest")
    record Test(String model, String against, double pOfSatisfaction, double pOfGain) {}
}
