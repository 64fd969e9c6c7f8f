package org.culturepark.trainer.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training run as REST shows it. */
@Schema(name = "Run")
record RunResponse(
        UUID id,
        UUID dataSetId,
        UUID versionId,
        UUID campaignId,

        @Schema(examples = "Korean") String culture,

        RunState state,

        @Schema(description = "Kind of failure, of a failed run")
        Optional<FailureKind> failure,

        @Schema(description = "Why it failed, or why it is trained but not served yet")
        Optional<String> reason,

        @Schema(examples = "culturepark-korean-68ca35b4") String model,

        @Schema(examples = "smollm2-135m-instruct") String baseModel,

        @Schema(examples = "48", description = "Examples learnt from, or announced before the training starts")
        int examples,

        @Schema(examples = "5", description = "Examples measured with and not learnt from")
        int heldOut,

        @Schema(examples = "0", description = "Examples that were longer than maxTokens and were cut")
        int cut,

        @Schema(examples = "0", description = "Examples left out, for their answer begins beyond maxTokens")
        int leftOut,

        @Schema(examples = "12", description = "Optimizer steps done")
        int step,

        @Schema(examples = "36", description = "Optimizer steps of the whole training; 0 before the first is done")
        int steps,

        @Schema(examples = "5760", description = "Tokens read so far, padding not counted")
        long tokens,

        @Schema(examples = "205.5") double tokensPerSecond,

        Optional<Loss> loss,

        @Schema(
                examples = "61.5",
                description = "Seconds until the training ends, at its speed so far; while it trains")
        Optional<Double> secondsLeft,

        @Schema(examples = "12", description = "The step that it goes on from when its replica dies; 0 for the start")
        int checkpointStep,

        @Schema(description = "What went wrong without stopping it, such as a checkpoint that could not be written")
        Optional<String> notice,

        @Schema(description = "Whether somebody asked for it; others come with their version")
        boolean ordered,

        @Schema(
                examples = "1",
                description = "How often it was started; when its replica dies, from its last checkpoint")
        int starts,

        RunSettings settings,
        Instant queuedAt,
        Optional<Instant> startedAt,
        Optional<Instant> trainedAt,
        Optional<Instant> endedAt,

        @Schema(description = "Loss by step; only when a single run is asked for")
        Optional<List<Point>> curve,

        @Schema(
                description =
                        "Loss on the held-out examples by step, 0 before the first; only when a single run is asked"
                                + " for")
        Optional<List<Point>> heldOutCurve) {

    @Schema(name = "RunLoss", description = "Mean cross-entropy per assistant token, in nats")
    record Loss(
            @Schema(examples = "2.9", description = "At the start")
            double first,

            @Schema(examples = "1.4", description = "Now, or at the end")
            double last) {}

    @Schema(name = "CurvePoint")
    record Point(
            @Schema(examples = "12") int step,
            @Schema(examples = "1.9") double loss) {}

    static RunResponse from(Run run) {
        return from(run, Optional.empty(), Optional.empty());
    }

    static RunResponse from(Run run, List<CurvePoint> curve, List<HeldOutPoint> heldOut) {
        return from(
                run,
                Optional.of(curve.stream()
                        .map(point -> new Point(point.step(), point.loss()))
                        .toList()),
                Optional.of(heldOut.stream()
                        .map(point -> new Point(point.step(), point.loss()))
                        .toList()));
    }

    private static RunResponse from(Run run, Optional<List<Point>> curve, Optional<List<Point>> heldOutCurve) {
        return new RunResponse(
                run.id(),
                run.version().dataSetId(),
                run.version().id(),
                run.version().campaignId(),
                run.version().culture(),
                run.state(),
                run.failure(),
                run.reason(),
                run.model(),
                run.baseModel(),
                run.examples(),
                run.counts().heldOut(),
                run.counts().cut(),
                run.counts().leftOut(),
                run.step(),
                run.steps(),
                run.tokens(),
                run.tokensPerSecond(),
                run.firstLoss().flatMap(first -> run.lastLoss().map(last -> new Loss(first, last))),
                run.secondsLeft(),
                run.checkpointStep(),
                run.notice(),
                run.isOrdered(),
                run.starts(),
                run.settings(),
                run.queuedAt(),
                run.startedAt(),
                run.trainedAt(),
                run.endedAt(),
                curve,
                heldOutCurve);
    }
}
