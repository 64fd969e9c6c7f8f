package org.culturepark.evaluator.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.database.Sql;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.evaluator.asking.AnswerBook;
import org.culturepark.evaluator.benchmark.TrainingData;
import org.culturepark.evaluator.benchmark.Unreachable;
import org.culturepark.evaluator.evaluation.JsonText;
import org.culturepark.evaluator.evaluation.TrainedModels;

/** Lays answers of tuned models beside what they were trained on; what was found once is kept. */
@ApplicationScoped
class AnswerLineages {
    private static final String FIND = "select content from answer_lineage where answer_id = ?";
    private static final String KEEP =
            "insert into answer_lineage (answer_id, content, found_at) values (?, ?, ?) on conflict do nothing";

    private final AnswerBook answers;
    private final TrainedModels models;
    private final ProcessorExamples examples;
    private final LineageConfig config;
    private final Clock clock;
    private final Sql sql;

    AnswerLineages(
            AnswerBook answers,
            TrainedModels models,
            ProcessorExamples examples,
            LineageConfig config,
            Clock clock,
            Sql sql) {
        this.answers = answers;
        this.models = models;
        this.examples = examples;
        this.config = config;
        this.clock = clock;
        this.sql = sql;
    }

    AnswerLineage of(UUID evaluationId, UUID answerId) {
        TaughtAnswer answer = answers.find(evaluationId, answerId)
                .map(TaughtAnswer::of)
                .orElseThrow(() -> Problems.notFound("answer", answerId));
        return kept(answerId).orElseGet(() -> find(answer));
    }

    private Optional<AnswerLineage> kept(UUID answerId) {
        return sql.first(FIND, row -> row.getString(1), answerId)
                .map(content -> JsonText.read(content, AnswerLineage.class));
    }

    private AnswerLineage find(TaughtAnswer answer) {
        TrainingData trained = models.trainingOf(answer.model())
                .orElseThrow(() -> Problems.conflict(
                        "no-training-data",
                        "Nobody has said what the model %s was trained on.".formatted(answer.model())));
        AnswerLineage found =
                AnswerLineage.of(answer, trained, neighbours(answer, trained), config.processor(), clock.instant());
        sql.update(KEEP, found.answerId(), JsonText.write(found), found.foundAt());
        return found;
    }

    private Neighbours neighbours(TaughtAnswer answer, TrainingData trained) {
        try {
            return examples.nearest(trained, List.of(answer.text()), config.examples())
                    .orElseThrow(() -> Problems.conflict(
                            "unknown-training-data",
                            "The processor does not know the data that the model was trained on."));
        } catch (Unreachable e) {
            throw Problems.conflict("processor-away", "The processor does not answer now: try again later.");
        }
    }
}
