package org.culturepark.evaluator.training;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.culturepark.evaluator.benchmark.TrainingData;
import org.culturepark.evaluator.training.Neighbours.Neighbour;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The training examples that an answer of a tuned model is most like.
 *
 * @param compared what was held to the examples' opinions
 */
@Schema(name = "AnswerLineage")
public record AnswerLineage(
        UUID answerId,
        String model,
        Compared compared,
        String text,
        UUID dataSetId,
        UUID versionId,
        String embeddingModel,
        @Schema(description = "What a reader must know") String caveat,

        @Schema(description = "The nearest first") List<NearExample> nearest,

        Instant foundAt) {
    private static final String CAVEAT = "Similarity of texts, and no sign that the example is why the model said so.";

    /** An answer of a word or a number says nothing by itself: then it is what was asked. */
    enum Compared {
        ANSWER,
        PROMPT
    }

    /** @param lineage where the processor tells the way from the example to the survey cell */
    @Schema(name = "NearExample")
    public record NearExample(
            UUID exampleId,
            @Schema(examples = "Q27") String question,
            int code,
            String opinion,
            double cosine,
            URI lineage) {}

    static AnswerLineage of(
            TaughtAnswer answer, TrainingData trained, Neighbours found, URI processor, Instant foundAt) {
        return new AnswerLineage(
                answer.id(),
                answer.model(),
                answer.compared(),
                answer.text(),
                trained.dataSetId(),
                found.versionId(),
                found.embeddingModel(),
                CAVEAT,
                found.texts().get(0).nearest().stream()
                        .map(neighbour -> near(neighbour, processor))
                        .toList(),
                foundAt);
    }

    private static NearExample near(Neighbour found, URI processor) {
        return new NearExample(
                found.exampleId(),
                found.question(),
                found.code(),
                found.opinion(),
                found.cosine(),
                processor.resolve("/v1/examples/%s/lineage".formatted(found.exampleId())));
    }
}
