package org.culturepark.evaluator.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.outbox.AnnouncedRow;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Result;

/** One benchmark of one model about one culture; announced once it is scored. */
@Entity
@Table(name = "evaluation")
class Evaluation extends AnnouncedRow {
    @Enumerated(EnumType.STRING)
    private BenchmarkName benchmark;

    private String model;

    @Column(name = "base_model")
    private String baseModel;

    private String culture;

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "data_set_id")
    private UUID dataSetId;

    @Convert(converter = ParametersConverter.class)
    private Parameters parameters;

    @Column(name = "parameters_hash")
    private String parametersHash;

    @Enumerated(EnumType.STRING)
    private State state;

    private String reason;
    private int asked;

    @Convert(converter = ResultConverter.class)
    private Result result;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    enum State {
        PENDING,
        RUNNING,
        COMPLETED,
        /** Void: too many questions brought no answer. */
        FAILED
    }

    protected Evaluation() {}

    /** @param asked how many questions there will be */
    Evaluation(BenchmarkName benchmark, Candidate candidate, Parameters parameters, int asked, Instant now) {
        super(idOf(benchmark, candidate, parameters));
        this.benchmark = benchmark;
        this.model = candidate.model();
        this.baseModel = candidate.baseModel();
        this.culture = candidate.culture();
        this.runId = candidate.runId().orElse(null);
        this.dataSetId = candidate.dataSetId().orElse(null);
        this.parameters = parameters;
        this.parametersHash = parameters.hash();
        this.state = State.PENDING;
        this.asked = asked;
        this.createdAt = now;
    }

    /** The same model, culture, benchmark and parameters are the same evaluation. */
    static UUID idOf(BenchmarkName benchmark, Candidate candidate, Parameters parameters) {
        return Identity.of("evaluation", candidate.model(), candidate.culture(), benchmark, parameters.hash());
    }

    void start(Instant now) {
        state = State.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
    }

    /** @param put how many questions were put in the end; fewer than planned where a conversation broke off */
    void complete(Result scored, int put, Instant now) {
        state = State.COMPLETED;
        result = scored;
        asked = put;
        endedAt = now;
        release(now);
    }

    void fail(String why, Instant now) {
        state = State.FAILED;
        reason = why;
        endedAt = now;
    }

    /** A void evaluation is asked for again. */
    void resume() {
        state = State.PENDING;
        reason = null;
        endedAt = null;
    }

    Candidate candidate() {
        return new Candidate(model, baseModel, culture, Optional.ofNullable(runId), Optional.ofNullable(dataSetId));
    }

    boolean hasEnded() {
        return state == State.COMPLETED || state == State.FAILED;
    }

    BenchmarkName benchmark() {
        return benchmark;
    }

    Parameters parameters() {
        return parameters;
    }

    State state() {
        return state;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    int asked() {
        return asked;
    }

    Optional<Result> result() {
        return Optional.ofNullable(result);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
