package org.culturepark.evaluator.study;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.evaluator.answer.Option;
import org.culturepark.evaluator.benchmark.Society;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a learner's page shows; the arm is not told. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "LearnerState")
record LearnerState(
        UUID token,
        String study,
        String culture,
        String people,
        String country,
        Phase phase,
        @Schema(description = "The items of the test") List<TestItem> items,

        @Schema(description = "Codes by item that were given in the present test")
        Map<Integer, Integer> answers,

        @Schema(description = "Something that happens to a stranger there, to begin with")
        String situation,

        List<LearnerRecords.Turn> turns,
        int turnsInAll,
        Optional<Integer> rating) {

    record TestItem(int item, String text, List<Option> options) {}

    static LearnerState of(
            Study study,
            Participant learner,
            Phase phase,
            Map<Integer, Integer> answers,
            List<LearnerRecords.Turn> turns,
            String situation) {
        Society society = Society.of(study.culture());
        return new LearnerState(
                learner.token(),
                study.name(),
                study.culture(),
                society.people(),
                society.country(),
                phase,
                study.items().stream()
                        .map(item -> new TestItem(item.number(), item.text(), item.options()))
                        .toList(),
                answers,
                situation,
                turns,
                study.turns(),
                learner.rating());
    }
}
