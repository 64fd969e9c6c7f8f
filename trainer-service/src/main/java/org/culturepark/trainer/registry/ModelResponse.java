package org.culturepark.trainer.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tuned model as REST shows it. */
@Schema(name = "Model")
record ModelResponse(
        @Schema(examples = "culturepark-korean-68ca35b4") String name,
        @Schema(examples = "smollm2-135m-instruct") String baseModel,

        @Schema(examples = "Korean") String culture,

        @Schema(examples = "3", description = "Among the models of its culture, from 1")
        int number,

        ModelStage stage,

        UUID runId,
        UUID campaignId,
        UUID dataSetId,
        UUID versionId,

        @Schema(examples = "48") int examples,

        @Schema(examples = "3") int epochs,

        @Schema(examples = "17280", description = "Read in training over all epochs, padding not counted")
        long tokens,

        Lora lora,
        Loss loss,

        @Schema(description = "Loss on the examples held out from training; absent when there were none")
        Optional<HeldOut> heldOut,

        @Schema(description = "The evaluator's verdict; absent while there is none")
        Optional<Assessment> assessment,

        Instant trainedAt,
        Serving serving,

        @Schema(description = "Whether model-trained is out")
        boolean announced) {

    @Schema(name = "Lora")
    record Lora(
            @Schema(examples = "16") int rank,
            @Schema(examples = "32") double alpha,
            @Schema(examples = "0.05") double dropout,
            @Schema(examples = "[\"q\",\"v\"]") List<String> targets) {}

    @Schema(name = "Loss", description = "Mean cross-entropy per assistant token, in nats")
    record Loss(
            @Schema(examples = "2.9") double first,
            @Schema(examples = "1.4") double last) {}

    @Schema(
            name = "HeldOut",
            description = "Mean cross-entropy per assistant token in nats; e to its power is the perplexity")
    record HeldOut(
            @Schema(examples = "3.1", description = "Of the base model")
            double before,

            @Schema(examples = "1.6", description = "Of this model")
            double after) {}

    @Schema(name = "Serving")
    record Serving(
            @Schema(examples = "default", description = "Name of a configured endpoint")
            String endpoint,

            @Schema(description = "Whether the endpoint listed the model when it was last looked at")
            boolean loaded,

            @Schema(description = "Since when it is served; absent while it never was")
            Optional<Instant> since,

            @Schema(description = "Why it is not loaded") Optional<String> reason) {}

    static ModelResponse from(TrainedModel model) {
        TrainingSummary training = model.training();
        return new ModelResponse(
                model.name(),
                model.baseModel(),
                model.culture(),
                model.number(),
                model.stage(),
                model.id(),
                model.version().campaignId(),
                model.version().dataSetId(),
                model.version().id(),
                training.examples(),
                training.epochs(),
                training.tokens(),
                new Lora(training.rank(), training.alpha(), training.dropout(), training.targets()),
                new Loss(training.firstLoss(), training.lastLoss()),
                Optional.ofNullable(training.heldOutBefore())
                        .flatMap(before ->
                                Optional.ofNullable(training.heldOutAfter()).map(after -> new HeldOut(before, after))),
                model.assessment(),
                training.trainedAt(),
                new Serving(model.endpoint(), model.isLoaded(), model.servedAt(), model.servingReason()),
                model.isAnnounced());
    }
}
