package org.culturepark.trainer.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.trainer.lora.TrainedAdapter;
import org.culturepark.trainer.lora.TrainingStep;
import org.culturepark.trainer.registry.TrainingSummary;
import org.culturepark.trainer.version.CuratedVersion;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The training of one model on one version of a data set. */
@Entity
@Table(name = "training_run")
public class Run {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private CuratedVersion version;

    private String model;
    private String baseModel;

    @JdbcTypeCode(SqlTypes.JSON)
    private RunSettings settings;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Enumerated(EnumType.STRING)
    private FailureKind failure;

    private String reason;
    private int starts;
    private int examples;
    private int step;
    private int steps;
    private long tokens;
    private double tokensPerSecond;
    private Double firstLoss;
    private Double lastLoss;
    private Instant queuedAt;
    private Instant startedAt;
    private Instant trainedAt;
    private Instant endedAt;

    protected Run() {}

    Run(UUID id, CuratedVersion version, String model, String baseModel, RunSettings settings, Instant now) {
        this.id = id;
        this.version = version;
        this.model = model;
        this.baseModel = baseModel;
        this.settings = settings;
        this.examples = version.examples();
        queue(now);
    }

    /** Puts the run at the end of the queue, as if it had never started. */
    void queue(Instant now) {
        state = RunState.QUEUED;
        queuedAt = now;
        failure = null;
        reason = null;
        starts = 0;
        endedAt = null;
        forgetProgress();
    }

    /** Starts the training, over again if it was started before: what its last start had reached is lost. */
    void start(Instant now) {
        state = RunState.RUNNING;
        starts++;
        startedAt = now;
        forgetProgress();
    }

    /** Whether {@code start} is the run's current one, and not one that was thought dead and was replaced. */
    boolean isRunning(int start) {
        return state == RunState.RUNNING && starts == start;
    }

    /** Puts the run back to where it was before its start, which then does not count. */
    void interrupt() {
        state = RunState.QUEUED;
        starts--;
        forgetProgress();
    }

    void progress(TrainingStep earliest, TrainingStep latest) {
        if (firstLoss == null) {
            firstLoss = earliest.loss();
        }
        step = latest.step();
        steps = latest.steps();
        tokens = latest.tokens();
        tokensPerSecond = latest.tokensPerSecond();
        lastLoss = latest.loss();
    }

    void trained(TrainedAdapter adapter, Instant now) {
        state = RunState.TRAINED;
        examples = adapter.examples();
        step = adapter.steps();
        steps = adapter.steps();
        tokens = adapter.tokens();
        firstLoss = adapter.firstLoss();
        lastLoss = adapter.lastLoss();
        trainedAt = now;
    }

    /** What the registry keeps of a trained run. */
    TrainingSummary summary() {
        return new TrainingSummary(
                examples,
                tokens,
                settings.epochs(),
                settings.rank(),
                settings.alpha(),
                settings.dropout(),
                settings.targets(),
                firstLoss,
                lastLoss,
                trainedAt);
    }

    /** The adapter is there, but no endpoint serves it yet. */
    void waitForServing(String why) {
        reason = why;
    }

    void served(Instant now) {
        state = RunState.SERVED;
        reason = null;
        endedAt = now;
    }

    void fail(FailureKind kind, String why, Instant now) {
        state = RunState.FAILED;
        failure = kind;
        reason = why;
        endedAt = now;
    }

    private void forgetProgress() {
        step = 0;
        steps = 0;
        tokens = 0;
        tokensPerSecond = 0;
        firstLoss = null;
        lastLoss = null;
    }

    UUID id() {
        return id;
    }

    CuratedVersion version() {
        return version;
    }

    String model() {
        return model;
    }

    String baseModel() {
        return baseModel;
    }

    RunSettings settings() {
        return settings;
    }

    RunState state() {
        return state;
    }

    Optional<FailureKind> failure() {
        return Optional.ofNullable(failure);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    int starts() {
        return starts;
    }

    int examples() {
        return examples;
    }

    int step() {
        return step;
    }

    int steps() {
        return steps;
    }

    long tokens() {
        return tokens;
    }

    double tokensPerSecond() {
        return tokensPerSecond;
    }

    Optional<Double> firstLoss() {
        return Optional.ofNullable(firstLoss);
    }

    Optional<Double> lastLoss() {
        return Optional.ofNullable(lastLoss);
    }

    Instant queuedAt() {
        return queuedAt;
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    Optional<Instant> trainedAt() {
        return Optional.ofNullable(trainedAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
