package org.culturepark.trainer.run;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.trainer.lora.ExampleCounts;
import org.culturepark.trainer.lora.FirstToken;
import org.culturepark.trainer.lora.HeldOutLoss;
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
    private boolean ordered;
    private double queueOrder;
    private int starts;
    private int idleStarts;
    private int checkpointStep;
    private String notice;
    private int examples;
    private int heldOut;
    private int cut;
    private int leftOut;
    private int step;
    private int steps;
    private long tokens;
    private double tokensPerSecond;
    private Double firstLoss;
    private Double lastLoss;

    /** Only read when the model is served for the first time, and long. */
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<FirstToken> firstTokens = List.of();

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

    /** A run that somebody asked for, beside the one that every version has. */
    static Run ordered(
            UUID id, CuratedVersion version, String model, String baseModel, RunSettings settings, Instant now) {
        Run run = new Run(id, version, model, baseModel, settings, now);
        run.ordered = true;
        return run;
    }

    /** Puts the run at the end of the queue, as if it had never started. */
    void queue(Instant now) {
        state = RunState.QUEUED;
        queuedAt = now;
        queueOrder = now.toEpochMilli() / 1000.0;
        failure = null;
        reason = null;
        starts = 0;
        idleStarts = 0;
        notice = null;
        endedAt = null;
        forgetProgress();
    }

    /** Gives the run another place in the queue, which goes by this number. */
    void moveTo(double order) {
        queueOrder = order;
    }

    /** Stops it for a while. */
    void pause() {
        state = RunState.PAUSED;
    }

    /** Puts a paused run back to where it was in the queue. */
    void resume() {
        state = RunState.QUEUED;
        idleStarts = 0;
    }

    void cancel(Instant now) {
        state = RunState.CANCELLED;
        endedAt = now;
    }

    /** Starts the training; one that was started before says soon with which step it goes on. */
    void start(Instant now) {
        state = RunState.RUNNING;
        starts++;
        idleStarts++;
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
        idleStarts--;
        forgetProgress();
    }

    void progress(ProgressReport report) {
        report.examples().ifPresent(this::count);
        report.checkpoint().filter(written -> written > checkpointStep).ifPresent(written -> {
            checkpointStep = written;
            idleStarts = 0;
        });
        report.notice().ifPresent(text -> notice = text.isEmpty() ? null : text);
        if (!report.steps().isEmpty()) {
            progress(report.steps().get(0), report.steps().get(report.steps().size() - 1));
        }
    }

    private void count(ExampleCounts counts) {
        examples = counts.learned();
        heldOut = counts.heldOut();
        cut = counts.cut();
        leftOut = counts.leftOut();
    }

    private void progress(TrainingStep earliest, TrainingStep latest) {
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
        count(adapter.examples());
        firstTokens = adapter.firstTokens();
        notice = null;
        step = adapter.steps();
        steps = adapter.steps();
        tokens = adapter.tokens();
        firstLoss = adapter.firstLoss();
        lastLoss = adapter.lastLoss();
        trainedAt = now;
    }

    /** What the registry keeps of a trained run. */
    TrainingSummary summary(List<HeldOutLoss> measured) {
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
                measured.isEmpty() ? null : measured.get(0).loss(),
                measured.stream()
                        .skip(1)
                        .map(HeldOutLoss::loss)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
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
        checkpointStep = 0;
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

    boolean isOrdered() {
        return ordered;
    }

    double queueOrder() {
        return queueOrder;
    }

    int starts() {
        return starts;
    }

    /** Starts since it last got further for good. */
    int idleStarts() {
        return idleStarts;
    }

    /** The step after which its latest checkpoint was written; 0 when there is none. */
    int checkpointStep() {
        return checkpointStep;
    }

    Optional<String> notice() {
        return Optional.ofNullable(notice);
    }

    /** At its speed so far; empty unless it trains. */
    Optional<Double> secondsLeft() {
        if (state != RunState.RUNNING || step == 0 || tokensPerSecond == 0) {
            return Optional.empty();
        }
        return Optional.of((double) tokens / step * (steps - step) / tokensPerSecond);
    }

    /** What the served model is held to. */
    List<FirstToken> firstTokens() {
        return firstTokens;
    }

    /** What became of its examples. */
    ExampleCounts counts() {
        return new ExampleCounts(examples, heldOut, leftOut, cut);
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
