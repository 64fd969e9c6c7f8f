package org.culturepark.evaluator.evaluation;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.identity.Identity;
import org.culturepark.chassis.outbox.AnnouncedRow;
import org.culturepark.evaluator.answer.Outcome;
import org.culturepark.evaluator.asking.AnswerCounts;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.Measured;
import org.culturepark.evaluator.benchmark.Parameters;
import org.culturepark.evaluator.benchmark.Result;
import org.culturepark.evaluator.statistics.Interval;
import org.culturepark.evaluator.statistics.Tallies;

/** One benchmark of one model about one culture; announced once it is scored. */
@Entity
@Table(name = "evaluation")
public class Evaluation extends AnnouncedRow {
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
    private String endpoint;
    private String scope;
    private String label;
    private int asked;
    private long valid;
    private long invalid;
    private long refused;
    private long failed;

    @Column(name = "interval_low")
    private Double intervalLow;

    @Column(name = "interval_high")
    private Double intervalHigh;

    /** Large, and wanted by comparisons only. */
    @Basic(fetch = FetchType.LAZY)
    private String tallies;

    @Column(name = "scored_at")
    private Instant scoredAt;

    private int scorings;

    @Convert(converter = ResultConverter.class)
    private Result result;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    public enum State {
        PENDING,
        RUNNING,
        COMPLETED,
        /** Void: too many questions brought no answer. */
        FAILED
    }

    protected Evaluation() {}

    /** @param label what is asked, in a few words */
    Evaluation(Assignment assignment, String label, Instant now) {
        super(assignment.id());
        Candidate candidate = assignment.candidate();
        this.benchmark = assignment.benchmark();
        this.label = label;
        this.model = candidate.model();
        this.baseModel = candidate.baseModel();
        this.endpoint = candidate.endpoint();
        this.culture = candidate.culture();
        this.runId = candidate.runId().orElse(null);
        this.dataSetId = candidate.dataSetId().orElse(null);
        this.parameters = assignment.parameters();
        this.parametersHash = assignment.parameters().hash();
        this.scope = assignment.scope();
        this.state = State.PENDING;
        this.asked = assignment.asked();
        this.createdAt = now;
    }

    /** The same model, culture, benchmark and parameters are the same evaluation. */
    static UUID idOf(BenchmarkName benchmark, Candidate candidate, Parameters parameters) {
        return Identity.of("evaluation", candidate.identity(), candidate.culture(), benchmark, parameters.hash());
    }

    void start(Instant now) {
        state = State.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
    }

    /** Scored, for the first time or anew. */
    void scored(Scoring scoring, Instant now) {
        result = scoring.result();
        intervalLow = scoring.interval().map(Interval::low).orElse(null);
        intervalHigh = scoring.interval().map(Interval::high).orElse(null);
        tallies = JsonText.write(scoring.tallies());
        count(scoring.counts());
        scoredAt = now;
        scorings++;
    }

    void complete(Instant now) {
        state = State.COMPLETED;
        endedAt = now;
        release(now);
    }

    void fail(String why, Map<Outcome, Long> counts, Instant now) {
        state = State.FAILED;
        reason = why;
        endedAt = now;
        count(counts);
    }

    /** Fewer were put than planned where a conversation broke off. */
    private void count(Map<Outcome, Long> counts) {
        valid = counts.getOrDefault(Outcome.VALID, 0L);
        invalid = counts.getOrDefault(Outcome.INVALID, 0L);
        refused = counts.getOrDefault(Outcome.REFUSED, 0L);
        failed = counts.getOrDefault(Outcome.FAILED, 0L);
        asked = (int) (valid + invalid + refused + failed);
    }

    /**
     * A void evaluation is asked for again.
     *
     * @param size how many questions there will be
     */
    void resume(int size) {
        state = State.PENDING;
        reason = null;
        endedAt = null;
        asked = size;
    }

    Candidate candidate() {
        return new Candidate(
                model, baseModel, culture, Optional.ofNullable(runId), Optional.ofNullable(dataSetId), endpoint);
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

    String scope() {
        return scope;
    }

    String label() {
        return label;
    }

    /** As they were when it ended; empty before. */
    Optional<AnswerCounts> finalCounts() {
        return hasEnded() ? Optional.of(new AnswerCounts(asked, valid, invalid, refused, failed, 0)) : Optional.empty();
    }

    Optional<Interval> interval() {
        return intervalLow == null
                ? Optional.empty()
                : Optional.of(new Interval(intervalLow, intervalHigh, Interval.LEVEL));
    }

    /** As those see it who put several side by side; empty for one that was scored before tallies were kept. */
    Optional<Measured> measured() {
        return Optional.ofNullable(tallies)
                .map(json -> JsonText.read(json, Tallies.class))
                .map(sums -> new Measured(id(), benchmark, candidate(), parameters, label, result, sums));
    }

    Optional<Instant> scoredAt() {
        return Optional.ofNullable(scoredAt);
    }

    int scorings() {
        return scorings;
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
