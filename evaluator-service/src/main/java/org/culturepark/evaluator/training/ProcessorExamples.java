package org.culturepark.evaluator.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturepark.evaluator.benchmark.TrainingData;
import org.culturepark.evaluator.benchmark.Unreachable;
import org.culturepark.evaluator.evaluation.JsonText;
import org.culturepark.evaluator.service.OtherService;
import org.culturepark.evaluator.service.OtherService.Reply;
import org.culturepark.evaluator.training.Neighbours.OfText;

/** Asks the processor which training examples texts are like. */
@ApplicationScoped
public class ProcessorExamples {
    /** Texts that the processor takes at once. */
    private static final int AT_ONCE = 200;

    private final OtherService processor;

    ProcessorExamples(LineageConfig config) {
        this.processor = new OtherService("processor", config.processor(), config.timeout());
    }

    /**
     * @return empty if the processor does not know the data set or its version
     * @throws Unreachable if it does not answer now
     */
    Optional<Neighbours> nearest(TrainingData trained, List<String> texts, int most) {
        Reply reply = processor.post(
                "/v1/datasets/%s/neighbours".formatted(trained.dataSetId()),
                Map.of("texts", texts, "limit", most, "version", trained.versionId()));
        return switch (reply.status()) {
            case 200 -> Optional.of(JsonText.read(reply.body().toString(), Neighbours.class));
            case 404, 409 -> Optional.empty();
            default -> throw new Unreachable("the processor answered with " + reply.status());
        };
    }

    /**
     * Those of the texts that the training data says or asks too.
     *
     * @return empty if the processor does not know the data set or its version
     */
    public Optional<List<String>> overlapping(TrainingData trained, List<String> texts) {
        List<String> overlapping = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            Optional<Neighbours> found =
                    nearest(trained, texts.subList(from, Math.min(texts.size(), from + AT_ONCE)), 1);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            found.get().texts().stream()
                    .filter(OfText::overlaps)
                    .map(OfText::text)
                    .forEach(overlapping::add);
        }
        return Optional.of(overlapping);
    }
}
