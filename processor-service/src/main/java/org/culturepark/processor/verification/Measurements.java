package org.culturepark.processor.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.culturepark.chassis.job.Jobs;
import org.culturepark.chassis.modelcall.ModelCallConfig;
import org.culturepark.chassis.problem.Problems;
import org.culturepark.processor.embedding.Embeddings;

/** Has verifiers measured, and knows what was found. */
@ApplicationScoped
public class Measurements {
    private final MeasurementRepository repository;
    private final Embeddings embeddings;
    private final ModelCallConfig model;
    private final Jobs jobs;
    private final Clock clock;

    Measurements(
            MeasurementRepository repository, Embeddings embeddings, ModelCallConfig model, Jobs jobs, Clock clock) {
        this.repository = repository;
        this.embeddings = embeddings;
        this.model = model;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @return the measurement; one that is there already under this id stays */
    @Transactional
    MeasurementResponse request(UUID id, Verification verifier) {
        Measurement measurement = repository.findByIdOptional(id).orElseGet(() -> {
            Measurement fresh = new Measurement(id, verifier, modelOf(verifier), clock.instant());
            repository.persist(fresh);
            jobs.schedule(MeasurementJob.NAME, id);
            return fresh;
        });
        return MeasurementResponse.from(measurement);
    }

    @Transactional
    MeasurementResponse get(UUID id) {
        return repository
                .findByIdOptional(id)
                .map(MeasurementResponse::from)
                .orElseThrow(() -> Problems.notFound("measurement", id));
    }

    @Transactional
    Verification verifierOf(UUID id) {
        return repository.findById(id).verifier();
    }

    @Transactional
    void end(UUID id, Quality quality) {
        repository.findById(id).measured(quality, clock.instant());
    }

    @Transactional
    void fail(UUID id, String reason) {
        repository.findById(id).failed(reason, clock.instant());
    }

    /** What it was worth when it was measured last, with the model that it has now. */
    @Transactional
    Optional<Quality> newest(Verification verifier) {
        return repository.newestOf(verifier, modelOf(verifier)).flatMap(Measurement::quality);
    }

    /** Of the sentences' vectors, or the judge. */
    String modelOf(Verification verifier) {
        return verifier == Verification.LLM ? model.name() : embeddings.model();
    }
}
